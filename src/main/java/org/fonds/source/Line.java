package org.fonds.source;

import java.util.regex.Pattern;

/**
 * One line of a page.
 *
 * @param number counted from 1
 * @param text as it stands
 */
record Line(int number, String text) {
    private static final Pattern BULLET = Pattern.compile("^[*+•-]\\s+");

    /** A rule of Markdown, three or more of one of these and nothing else. */
    private static final Pattern RULE = Pattern.compile("\\*{3,}|-{3,}|_{3,}|\\*( \\*){2,}|-( -){2,}|_( _){2,}");

    /** Whether the line separates paragraphs: it is empty or a drawn rule. */
    boolean isBlank() {
        String trimmed = trimmed();
        return trimmed.isEmpty() || RULE.matcher(trimmed).matches();
    }

    /** The text without white space at its ends. */
    String trimmed() {
        return Spaces.trim(text);
    }

    /** The text as a value of a list: also without the list's bullet. */
    String value() {
        return Spaces.trim(BULLET.matcher(trimmed()).replaceFirst(""));
    }
}
