package org.fonds.source.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A table in a file. */
public sealed interface Table permits DelimitedTable, JsonTable {
    /** The columns as their header names them; of JSON lines the members of the first object that can be read. */
    List<String> columns();

    /** The columns whose name another column before them has. */
    List<String> doubled();

    /** The line of the header; of JSON lines the first line. */
    int line();

    /** Whether {@link #columns} are all that there are: JSON lines may have further ones below. */
    boolean hasHeader();

    /** The rows in order, one at a time; empty ones are left out. */
    Stream<TableRow> rows();

    /**
     * The table that these lines are, when it has the columns that are wanted.
     *
     * @param wanted whether these are the columns looked for; by them a comma in a text is told from a separator
     */
    static Optional<Table> in(List<String> lines, Predicate<List<String>> wanted) {
        return JsonTable.looksLikeIt(lines)
                ? JsonTable.in(lines, wanted).map(table -> table)
                : DelimitedTable.in(lines, wanted).map(table -> table);
    }
}
