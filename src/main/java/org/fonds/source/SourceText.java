package org.fonds.source;

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
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
    }

    /** The place of a line. */
    public SourcePlace line(int number) {
        return new SourcePlace(document.file(), number);
    }
}
