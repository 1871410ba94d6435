package org.fonds.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fonds.citation.CitationParser;
import org.fonds.source.table.Table;
import org.fonds.source.table.TableRow;

/**
 * Reads an archive's own tables by their mappings: text separated by commas, semicolons or tabs, and JSON lines. A table
 * is known by the column that a mapping names for the document's number.
 */
final class TableReader implements SourceReader {
    private final CitationParser citations;
    private final List<TableMapping> mappings;

    TableReader(CitationParser citations, List<TableMapping> mappings) {
        this.citations = citations;
        this.mappings = List.copyOf(mappings);
    }

    @Override
    public String layout() {
        return "table";
    }

    @Override
    public String signs() {
        String columns = mappings.stream()
                .flatMap(mapping -> mapping.column(TableField.RECORD_ID).stream())
                .map(column -> "'" + column + "'")
                .collect(Collectors.joining(" or "));
        return columns.isEmpty()
                ? "a table with a mapping (none is set)"
                : "a table with a mapping and its column " + columns;
    }

    @Override
    public boolean readsLongFiles() {
        return true;
    }

    @Override
    public boolean recognises(SourceText text) {
        return mapped(text).isPresent() || MappedRow.in(text).isPresent();
    }

    @Override
    public Stream<Reading> read(SourceText text) {
        return MappedRow.in(text)
                .map(line -> Stream.of(readAgain(text, line)))
                .or(() -> mapped(text)
                        .map(table -> TableRows.read(layout(), text, table.table(), table.columns(), citations)))
                .orElseGet(() -> Stream.of(TableRows.none(text)));
    }

    /** A stored row is read by the mapping that it was accepted by, not by today's. */
    private Reading readAgain(SourceText text, TableRow.Whole line) {
        try {
            Columns columns = new MappedColumns(MappedRow.mapping(line), true);
            return new RowReader(layout(), text, List.of(), columns, citations).read(MappedRow.row(line));
        } catch (TableMappingIsFaulty e) {
            return TableRows.none(text);
        }
    }

    private record MappedTable(Table table, Columns columns) {}

    private Optional<MappedTable> mapped(SourceText text) {
        return mappings.stream()
                .map(MappedColumns::new)
                .flatMap(columns ->
                        Table.in(text.lines(), columns::fit).map(table -> new MappedTable(table, columns)).stream())
                .findFirst();
    }
}
