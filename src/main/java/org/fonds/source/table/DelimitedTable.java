package org.fonds.source.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A table with a header and rows of cells, as spreadsheets write it. */
final class DelimitedTable implements Table {
    private final List<String> lines;
    private final Delimiter delimiter;
    private final Header header;

    private DelimitedTable(List<String> lines, Delimiter delimiter, Header header) {
        this.lines = lines;
        this.delimiter = delimiter;
        this.header = header;
    }

    static Optional<DelimitedTable> in(List<String> lines, Predicate<List<String>> wanted) {
        String first =
                lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Arrays.stream(Delimiter.values())
                .filter(delimiter -> delimiter == Delimiter.TAB || mayDivide(first, delimiter))
                .flatMap(delimiter -> in(lines, delimiter).stream())
                .filter(table -> wanted.test(table.columns()))
                .findFirst();
    }

    /** A header of one line without a delimiter is the same by each; one with a quote may go on below. */
    private static boolean mayDivide(String first, Delimiter delimiter) {
        return first.indexOf(delimiter.character()) >= 0 || first.indexOf('"') >= 0;
    }

    private static Optional<DelimitedTable> in(List<String> lines, Delimiter delimiter) {
        return IntStream.range(0, lines.size())
                .filter(index -> !lines.get(index).isBlank())
                .mapToObj(index -> RowLines.at(lines, index, delimiter))
                .findFirst()
                .filter(RowLines::closed)
                .flatMap(row -> Cells.of(row.text(), delimiter).map(cells -> Header.of(cells, row)))
                .map(header -> new DelimitedTable(lines, delimiter, header));
    }

    @Override
    public List<String> columns() {
        return header.columns();
    }

    @Override
    public List<String> doubled() {
        return header.doubled();
    }

    @Override
    public int line() {
        return header.line();
    }

    @Override
    public boolean hasHeader() {
        return true;
    }

    @Override
    public Stream<TableRow> rows() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new DelimitedRows(lines, delimiter, header), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }
}
