package org.fonds.source;

import java.util.regex.Pattern;

/**
 * One line of a page.
 *
 * @param number counted from 1
 * @param text as it stands
 * @param form whether marks at its beginning are marks or words
 */
record Line(int number, String text, Form form) {
    /** How a line is to be taken. */
    enum Form {
        /** Text in Markdown, or without any marks: what the line is, its first characters tell. */
        MARKED,
        /** Text to the letter, as in the cell of a table: a hyphen at its beginning is a hyphen. */
        PLAIN,
        /** A heading, because the source's own markup says so. */
        HEADING,
        /** Text in a box that the page draws around its citation. */
        BOXED
    }

    private static final Pattern BULLET = Pattern.compile("^[*+•-]\\s+");

    /** A rule of Markdown, three or more of one of these and nothing else. */
    private static final Pattern RULE = Pattern.compile("\\*{3,}|-{3,}|_{3,}|\\*( \\*){2,}|-( -){2,}|_( _){2,}");

    Line(int number, String text) {
        this(number, text, Form.MARKED);
    }

    /** Whether the line separates paragraphs: it is empty or a drawn rule. */
    boolean isBlank() {
        String trimmed = trimmed();
        return trimmed.isEmpty()
                || (form == Form.MARKED && RULE.matcher(trimmed).matches());
    }

    /** The text without white space at its ends. */
    String trimmed() {
        return Spaces.trim(text);
    }

    /** The text as a value of a list: also without the list's bullet. */
    String value() {
        return form == Form.MARKED ? Spaces.trim(BULLET.matcher(trimmed()).replaceFirst("")) : trimmed();
    }
}
