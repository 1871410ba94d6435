package org.fonds.source.table;

import java.util.List;

/**
 * The lines that one row takes up, more than one where a quoted cell has line ends.
 *
 * @param first the index of its first line
 * @param end the index behind its last line
 * @param text the lines with line feeds between them; the first line alone where the row does not end
 * @param length how many characters were looked at
 * @param closed whether its last quoted cell ends
 */
record RowLines(int first, int end, String text, long length, boolean closed) {
    /** A cell that is longer was never closed. */
    private static final long LONGEST = 64L * 1024 * 1024;

    static RowLines at(List<String> lines, int first, Delimiter delimiter) {
        int end = first;
        boolean quoted = false;
        long length = 0;
        do {
            String line = lines.get(end);
            quoted = endsInQuotes(line, quoted, delimiter.character());
            length += line.length();
            end++;
        } while (quoted && end < lines.size() && length < LONGEST);
        String text = quoted ? lines.get(first) : String.join("\n", lines.subList(first, end));
        return new RowLines(first, end, text, length, !quoted);
    }

    boolean isOneLine() {
        return end == first + 1;
    }

    /** The row as far as its first line. */
    String firstLine() {
        return text.lines().findFirst().orElse("");
    }

    /** A quote opens at the beginning of a cell only; in a quoted cell two of them are one that does not close. */
    private static boolean endsInQuotes(String line, boolean quotedBefore, char delimiter) {
        boolean quoted = quotedBefore;
        boolean cellBegins = !quotedBefore;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                i++;
            } else if (c == '"' && (quoted || cellBegins)) {
                quoted = !quoted;
            }
            cellBegins = !quoted && c == delimiter;
        }
        return quoted;
    }
}
