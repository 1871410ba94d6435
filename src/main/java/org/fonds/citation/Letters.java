package org.fonds.citation;

import java.text.Normalizer;

/**
 * How characters of citations are compared: case, accents, composed or decomposed form, kinds of dash and apostrophe
 * are no difference. Everything here is independent of the machine's locale.
 */
final class Letters {
    private Letters() {}

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isCombining(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** A character that continues a word begun before it. */
    static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c) || isCombining(c);
    }

    static boolean isDash(int c) {
        return c == '-' || c == '\u2212' || Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC' || c == '\u02B9' || c == '\u2032';
    }

    static boolean isDoubleQuote(int c) {
        return "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033\u301D\u301E\u300C\u300D".indexOf(c) >= 0;
    }

    static boolean isSingleQuote(int c) {
        return isApostrophe(c) || c == '\u201A' || c == '\u2039' || c == '\u203A';
    }

    /** A character that may stand between parts without being a word of them. */
    static boolean isSeparator(int c) {
        return isSpace(c)
                || isCombining(c)
                || isDash(c)
                || isApostrophe(c)
                || isDoubleQuote(c)
                || Character.isISOControl(c)
                || isPunctuation(c);
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION -> true;
            default -> ".,;:!?".indexOf(c) >= 0;
        };
    }

    /** Lower case without accents, dashes and apostrophes of one kind each. */
    static int folded(int c) {
        return Character.toLowerCase(plain(c));
    }

    /** Without accents, in the case printed. */
    static int plain(int c) {
        if (isDash(c)) {
            return '-';
        }
        if (isApostrophe(c)) {
            return '\'';
        }
        return c < 0x80 || c > 0xFFFF || Character.isSurrogate((char) c) ? c : base((char) c);
    }

    private static int base(char c) {
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        // A syllable of Hangul falls apart into letters, not into a letter and its accent.
        return parts.length() > 1 && isCombining(parts.charAt(1)) ? parts.charAt(0) : c;
    }

    /** The form under which a name is compared: {@code Levéltára  X} is {@code leveltara x}. */
    static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            appendFolded(out, text.charAt(i));
        }
        return out.toString().strip();
    }

    private static void appendFolded(StringBuilder out, char c) {
        if (c < 0x80) {
            appendAscii(out, c);
        } else if (isSpace(c)) {
            appendSpace(out);
        } else if (!isCombining(c)) {
            out.append((char) folded(c));
        }
    }

    private static void appendAscii(StringBuilder out, char c) {
        if (c >= 'A' && c <= 'Z') {
            out.append((char) (c + ('a' - 'A')));
        } else if (c <= ' ') {
            appendSpace(out);
        } else {
            out.append(c);
        }
    }

    private static void appendSpace(StringBuilder out) {
        if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }
}
