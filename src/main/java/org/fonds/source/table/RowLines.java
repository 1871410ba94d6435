package org.fonds.source.table;

import java.util.List;

/**
 * The lines that one row takes up, more than one where a quoted cell has line ends.
 *
 * @param first the index of its first line
 * @param end the index behind its last line
 * @param text the lines with line feeds between them
 * @param closed whether its last quoted cell ends before the file does
 */
record RowLines(int first, int end, String text, boolean closed) {
    static RowLines at(List<String> lines, int first, Delimiter delimiter) {
        int end = first;
        boolean quoted = false;
        do {
            quoted = endsInQuotes(lines.get(end), quoted, delimiter.character());
            end++;
        } while (quoted && end < lines.size());
        return new RowLines(first, end, String.join("\n", lines.subList(first, end)), !quoted);
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
