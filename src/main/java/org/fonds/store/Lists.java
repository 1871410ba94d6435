package org.fonds.store;

import java.util.List;
import java.util.Optional;

/** What a snapshot tells of lists. */
final class Lists {
    static final String COUNT = "select sum(n) from tally where format = ? and set_id = ? and from_pub between ? and ?";

    /** The column behind the two of the position. */
    private static final int FIRST = 3;

    private final Session session;
    private final LedgerRow ledger;
    private final FormatTable formats;
    private final SetQueries sets;

    Lists(Session session, LedgerRow ledger, FormatTable formats, SetQueries sets) {
        this.session = session;
        this.ledger = ledger;
        this.formats = formats;
        this.sets = sets;
    }

    long count(ListScope scope) {
        if (scope.pinned() != ledger.lastNumber()) {
            throw new IllegalArgumentException("only a list pinned to the newest publication, " + ledger.lastNumber()
                    + ", can be counted, not " + scope);
        }
        return range(scope)
                .map(range -> session.number(COUNT, range.format(), range.set(), scope.first(), scope.last()))
                .orElse(0L);
    }

    Optional<Position> pageEnd(ListScope scope, Position after, PageLimits limits) {
        return range(scope).flatMap(range -> end(range.after(after), limits));
    }

    private Optional<Position> end(ListRange range, PageLimits limits) {
        Optional<Position> end = Optional.empty();
        long bytes = 0;
        for (ListRow<Long> row :
                range.rows(session, ListStatements.Columns.SIZES, sizes -> sizes.getLong(FIRST), limits.records())) {
            bytes += row.value();
            if (bytes > limits.bytes() && end.isPresent()) {
                return end;
            }
            end = Optional.of(row.position());
        }
        return end;
    }

    List<StoredRecord> records(ListScope scope, Position after, Position end) {
        RecordRows rows = new RecordRows(session);
        List<StoredRecord> sound =
                between(scope, after, end, ListStatements.Columns.RECORDS, row -> rows.read(row, FIRST)).stream()
                        .flatMap(Optional::stream)
                        .toList();
        rows.refuseDamaged();
        return sound;
    }

    List<StoredRecord> headers(ListScope scope, Position after, Position end) {
        return between(
                scope, after, end, ListStatements.Columns.HEADERS, row -> new StoredRecord(row.getBytes(FIRST), null));
    }

    private <T> List<T> between(
            ListScope scope, Position after, Position end, ListStatements.Columns columns, RowReader<T> reader) {
        return range(scope)
                .map(range -> range.after(after).upTo(end).rows(session, columns, reader, Integer.MAX_VALUE))
                .map(rows -> rows.stream().map(ListRow::value).toList())
                .orElse(List.of());
    }

    boolean isWithheldFrom(ListScope scope) {
        return formats.find(scope.prefix())
                .filter(format -> new Withheld(session).anyIn(format, scope.first(), scope.last()))
                .isPresent();
    }

    /** The whole of a list; empty where there is no such format or set, and so nothing in it. */
    private Optional<ListRange> range(ListScope scope) {
        if (scope.pinned() > ledger.lastNumber() || scope.pinned() < ledger.horizon()) {
            throw new IllegalArgumentException("the store answers for the publications " + ledger.horizon() + " to "
                    + ledger.lastNumber() + ", not for " + scope);
        }
        Optional<Long> set = scope.set() == null ? Optional.of(Tallies.ALL) : sets.find(scope.set());
        return formats.find(scope.prefix()).flatMap(format -> set.map(id -> range(scope, format, id)));
    }

    private ListRange range(ListScope scope, long format, long set) {
        return new ListRange(
                format,
                set,
                new Position(scope.first() - 1, Long.MAX_VALUE),
                new Position(Math.min(scope.last(), scope.pinned()), Long.MAX_VALUE),
                scope.pinned(),
                scope.pinned() < ledger.lastNumber());
    }
}
