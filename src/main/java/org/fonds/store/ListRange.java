package org.fonds.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A stretch of a list in the terms of the database.
 *
 * @param format the number of the format
 * @param set the number of the set, {@link Tallies#ALL} for the whole repository
 * @param after the stretch begins behind this
 * @param end and ends with this
 * @param pinned the publication at which the list is taken
 * @param hasEnded whether versions may have ended since; a list of the newest publication has none
 */
record ListRange(long format, long set, Position after, Position end, long pinned, boolean hasEnded) {

    ListRange after(Position later) {
        return later.compareTo(after) <= 0 ? this : new ListRange(format, set, later, end, pinned, hasEnded);
    }

    ListRange upTo(Position earlier) {
        return earlier.compareTo(end) >= 0 ? this : new ListRange(format, set, after, earlier, pinned, hasEnded);
    }

    /** Whether it is of the whole repository, as blocks are. */
    boolean isWhole() {
        return set == Tallies.ALL;
    }

    boolean isEmpty() {
        return after.compareTo(end) >= 0;
    }

    /**
     * The first rows of the stretch, in order. Ended versions are looked for no further than the last current row that
     * was found: what lies behind belongs to later pages.
     */
    <T> List<ListRow<T>> rows(Session session, ListStatements.Columns columns, RowReader<T> reader, int limit) {
        if (isEmpty()) {
            return List.of();
        }
        List<ListRow<T>> rows = current(session, columns, reader, limit);
        if (hasEnded) {
            Position bound = rows.size() < limit ? end : rows.get(limit - 1).position();
            rows = new ArrayList<>(rows);
            rows.addAll(upTo(bound).ended(session, columns, reader, Long.MAX_VALUE, limit));
            Collections.sort(rows);
        }
        return rows.size() > limit ? rows.subList(0, limit) : rows;
    }

    private <T> List<ListRow<T>> current(
            Session session, ListStatements.Columns columns, RowReader<T> reader, int limit) {
        return session.all(statements().current(columns), placed(reader), parameters(limit));
    }

    /** Those of its versions that ended with publication {@code last} at the latest, in order. */
    <T> List<ListRow<T>> ended(
            Session session, ListStatements.Columns columns, RowReader<T> reader, long last, int limit) {
        return session.all(statements().ended(columns), placed(reader), parameters(limit, pinned, last));
    }

    private ListStatements statements() {
        return isWhole() ? ListStatements.WHOLE : ListStatements.OF_SET;
    }

    /** @param state parameters of the state in which the versions are, before those of the range */
    private Object[] parameters(int limit, Long... state) {
        List<Object> all = new ArrayList<>(isWhole() ? List.of(format) : List.of(set, format));
        all.addAll(List.of(state));
        all.addAll(List.of(after.number(), after.item(), end.number(), end.item(), limit));
        return all.toArray();
    }

    private static <T> RowReader<ListRow<T>> placed(RowReader<T> reader) {
        return row -> new ListRow<>(new Position(row.getLong(1), row.getLong(2)), reader.read(row));
    }
}
