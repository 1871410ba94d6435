package org.fonds.source;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A source document as text, line by line.
 *
 * @param document the bytes that it was decoded from
 * @param lines without line ends
 * @param remarks what decoding had to change
 */
public record SourceText(SourceDocument document, List<String> lines, List<Remark> remarks) {
    public SourceText {
        // Lines that stay in their file are not to be copied into memory.
        lines = lines instanceof FileLines ? lines : List.copyOf(lines);
        remarks = List.copyOf(remarks);
    }

    /**
     * One document of several in the file, with the remarks on its lines.
     *
     * @param stored what it is read again from
     * @param whole whether it also takes the remarks on the file as a whole
     */
    SourceText part(String stored, int firstLine, int lastLine, boolean whole) {
        return new SourceText(
                new SourceDocument(document.file(), stored.getBytes(StandardCharsets.UTF_8)),
                List.of(),
                remarks.stream()
                        .filter(remark -> remark.place().line() == 0
                                ? whole
                                : remark.place().line() >= firstLine
                                        && remark.place().line() <= lastLine)
                        .toList());
    }

    /** The place of a line. */
    public SourcePlace line(int number) {
        return new SourcePlace(document.file(), number);
    }
}
