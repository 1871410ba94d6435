package org.fonds.source.html;

import org.jspecify.annotations.Nullable;

/** A line while its text is gathered. */
final class OpenLine {
    private static final int LONGEST_LABEL = 80;

    private final StringBuilder text = new StringBuilder();
    private int number;
    private boolean followsLabel;
    private @Nullable String link;

    /** Adds text, in which a stretch of white space is one blank; a no-break space is none. */
    void write(String words, int line) {
        int breaks = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            breaks += c == '\n' ? 1 : 0;
            if (!isSpace(c)) {
                number = text.isEmpty() ? line + breaks : number;
                text.append(c);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }

    void link(String address) {
        link = address.startsWith("http://") || address.startsWith("https://") ? address : null;
    }

    /** The colon that parts a label from its text belongs to neither. */
    void followsLabel() {
        followsLabel = true;
    }

    /** Whether it is short enough for a label; a long one is not even looked at. */
    boolean isShort() {
        return text.length() <= LONGEST_LABEL;
    }

    boolean isBlank() {
        return text().isEmpty();
    }

    String text() {
        String words = text.toString().strip();
        return followsLabel && words.startsWith(":") ? words.substring(1).strip() : words;
    }

    WebLine line(WebLine.Kind kind) {
        return new WebLine(number, text(), kind, link);
    }

    void clear() {
        text.setLength(0);
        followsLabel = false;
        link = null;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
