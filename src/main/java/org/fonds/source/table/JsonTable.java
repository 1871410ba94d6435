package org.fonds.source.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** JSON lines. */
final class JsonTable implements Table {
    /** In how many rows at the top a whole one is looked for before it is given up. */
    private static final int TRIED = 20;

    private final List<String> lines;
    private final TableRow.Whole first;

    private JsonTable(List<String> lines, TableRow.Whole first) {
        this.lines = lines;
        this.first = first;
    }

    static boolean looksLikeIt(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> line.stripLeading().startsWith("{"))
                .isPresent();
    }

    static Optional<JsonTable> in(List<String> lines, Predicate<List<String>> wanted) {
        return rows(lines)
                .limit(TRIED)
                .filter(TableRow.Whole.class::isInstance)
                .map(TableRow.Whole.class::cast)
                .filter(row -> wanted.test(List.copyOf(row.cells().keySet())))
                .findFirst()
                .map(row -> new JsonTable(lines, row));
    }

    @Override
    public List<String> columns() {
        return List.copyOf(first.cells().keySet());
    }

    @Override
    public List<String> doubled() {
        return List.of();
    }

    @Override
    public int line() {
        return 1;
    }

    @Override
    public boolean hasHeader() {
        return false;
    }

    @Override
    public Stream<TableRow> rows() {
        return rows(lines);
    }

    private static Stream<TableRow> rows(List<String> lines) {
        return IntStream.range(0, lines.size())
                .filter(index -> !lines.get(index).isBlank())
                .mapToObj(index -> JsonRow.parse(index + 1, lines.get(index)));
    }
}
