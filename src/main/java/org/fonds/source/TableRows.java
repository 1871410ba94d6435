package org.fonds.source;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.fonds.citation.CitationParser;
import org.fonds.source.table.Table;
import org.fonds.source.table.TableRow;

/** The readings of a table, or one refusal where its header cannot be relied on. */
final class TableRows {
    private static final Set<TableField> TITLING = Set.of(TableField.TITLE, TableField.CITATION, TableField.SOURCE);

    private TableRows() {}

    static Stream<Reading> read(
            String layout, SourceText text, Table table, Columns columns, CitationParser citations) {
        Optional<String> doubled = table.doubled().stream()
                .filter(column -> columns.field(column).isPresent())
                .findFirst();
        if (doubled.isPresent()) {
            return Stream.of(new Reading.Refused(
                    text.line(table.line()),
                    null,
                    "The header has the column '" + doubled.get() + "' twice.",
                    "Keep the one that is meant, or give the other another name."));
        }
        Optional<Reading.Refused> untitled = untitled(text, table, columns);
        if (untitled.isPresent()) {
            return Stream.of(untitled.get());
        }
        Iterator<TableRow> rows = table.rows().iterator();
        if (!rows.hasNext()) {
            return Stream.of(new Reading.Refused(
                    text.line(table.line()), null, "The table has no rows.", "Fill it or remove it."));
        }
        RowReader reader = new RowReader(layout, text, absent(table, columns), columns, citations);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .map(reader::read);
    }

    /** Of a table whose every row would be refused for want of a title it is said once. */
    private static Optional<Reading.Refused> untitled(SourceText text, Table table, Columns columns) {
        List<String> missing = absent(table, columns);
        boolean isTitled = table.columns().stream()
                .flatMap(column -> columns.field(column).stream())
                .anyMatch(TITLING::contains);
        return isTitled || missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reading.Refused(
                        text.line(table.line()),
                        null,
                        "The table has no column with a title: the mapping names '" + String.join("', '", missing)
                                + "', the table has '" + String.join("', '", table.columns()) + "'.",
                        "Add the column, or name in the mapping the one that is meant."));
    }

    private static List<String> absent(Table table, Columns columns) {
        return table.hasHeader()
                ? columns.expected().stream()
                        .filter(column -> !table.columns().contains(column))
                        .toList()
                : List.of();
    }

    /** A text that has no table in it, as a stored document that was damaged may be. */
    static Reading none(SourceText text) {
        return new Reading.Refused(
                text.line(0),
                null,
                "There is no table in it with the columns that are needed.",
                "Check its first row, or ingest it again from its source.");
    }
}
