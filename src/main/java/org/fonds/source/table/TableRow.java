package org.fonds.source.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a table. */
public sealed interface TableRow {
    /** Where it begins, counted from 1. */
    int line();

    /**
     * A row that could be read.
     *
     * @param lastLine where it ends: a cell in quotes may have line ends
     * @param cells column to its values, in the order of the columns; columns without a value are left out
     * @param json the row as it stands, where it is an object of JSON; null where its cells came as mere text
     */
    record Whole(
            int line,
            int lastLine,
            Map<String, List<String>> cells,
            @Nullable String json) implements TableRow {
        public Whole {
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }

        /** The row as one object of JSON on one line. */
        public String asJson() {
            return json == null ? JsonText.ofCells(cells) : json;
        }
    }

    /**
     * A row that could not.
     *
     * @param reason what is wrong, with the value
     * @param remedy what to do about it
     */
    record Faulty(int line, String reason, String remedy) implements TableRow {}
}
