package org.fonds.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A row of the table of blocks: what was current after publication {@code builtAt} in the stretch (after, end].
 *
 * @param records how many versions that is; never none
 * @param size of their headers and bodies
 */
record Block(long id, Position after, Position end, int records, long size, long builtAt) {
    static final String COLUMNS = "id, after_number, after_item, end_number, end_item, records, size, built_at";

    static Block read(ResultSet row) throws SQLException {
        return new Block(
                row.getLong(1),
                new Position(row.getLong(2), row.getLong(3)),
                new Position(row.getLong(4), row.getLong(5)),
                row.getInt(6),
                row.getLong(7),
                row.getLong(8));
    }
}
