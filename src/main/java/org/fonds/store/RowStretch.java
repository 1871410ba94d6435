package org.fonds.store;

import java.util.List;

/**
 * A part of a list that is read version by version.
 *
 * @param border whether a block begins where it ends
 */
record RowStretch(ListRange range, boolean border) implements Stretch {
    RowStretch(ListRange range) {
        this(range, false);
    }

    @Override
    public boolean measure(Session session, PageCut cut) {
        int room = cut.room();
        if (room == 0) {
            return false;
        }
        List<ListRow<Long>> rows = range.rows(session, ListStatements.Columns.SIZES, size -> size.getLong(3), room);
        for (ListRow<Long> row : rows) {
            if (!cut.take(row.value(), row.position())) {
                return false;
            }
        }
        if (rows.size() < room && border) {
            cut.reach(range.end());
        }
        return rows.size() < room;
    }

    @Override
    public void write(Session session, PageText text) {
        text.rows(range.rows(session, text.columns(), text.reader(), Integer.MAX_VALUE));
    }
}
