package org.fonds.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fonds.source.table.TableRow;

/** Which column of a table is which field. */
interface Columns {
    /** The field of a column; empty for a column that is kept as a note. */
    Optional<TableField> field(String column);

    /** Whether a column is left out on purpose. */
    boolean isLeftOut(String column);

    /** Whether a table with these columns is meant. */
    boolean fit(List<String> columns);

    /** Columns that a table's header ought to have. */
    List<String> expected();

    /** The cells with their lists parted. */
    Map<String, List<String>> values(TableRow.Whole row);

    /** One row with all that is needed to read it again. */
    String stored(TableRow.Whole row);

    /** What its rows are called in messages. */
    Wording wording();
}
