package org.fonds.xml;

/** Text as XML 1.0 allows it: which characters are legal, and how they are written. */
public final class XmlText {
    private XmlText() {}

    /** Whether XML 1.0 allows this code point (production 2, Char). */
    public static boolean isLegal(int codePoint) {
        return codePoint == 0x9
                || codePoint == 0xA
                || codePoint == 0xD
                || (codePoint >= 0x20 && codePoint <= 0xD7FF)
                || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
                || (codePoint >= 0x10000 && codePoint <= 0x10FFFF);
    }

    /** Whether XML 1.0 allows every character of {@code text}. */
    public static boolean isLegal(String text) {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (!isLegal(codePoint)) {
                return false;
            }
            at += Character.charCount(codePoint);
        }
        return true;
    }

    /**
     * {@code text} as content of an element or a quoted attribute: markup characters as entities, white space that a
     * parser would change as character references, illegal characters as U+FFFD.
     */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(codePoint -> append(escaped, codePoint));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int codePoint) {
        switch (codePoint) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\t' -> escaped.append("&#9;");
            case '\n' -> escaped.append("&#10;");
            case '\r' -> escaped.append("&#13;");
            default -> escaped.appendCodePoint(isLegal(codePoint) ? codePoint : 0xFFFD);
        }
    }
}
