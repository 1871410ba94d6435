package org.fonds.source;

/**
 * White space as it comes with text copied from a web page: besides blanks and tabs also no-break spaces and characters
 * of no width, which {@link String#strip} leaves in place.
 */
final class Spaces {
    private Spaces() {}

    /** {@code text} without white space at its ends. */
    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    static boolean isBlank(String text) {
        return text.chars().allMatch(Spaces::isSpace);
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\u200B'
                || character == '\uFEFF';
    }
}
