package org.fonds.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a snapshot tells of lists. */
final class Lists {
    static final String COUNT = "select sum(n) from tally where format = ? and set_id = ? and from_pub between ? and ?";

    /** Fewer than a block usually has: a page of blocks that have still fewer ends earlier than it has to. */
    private static final int FEW_RECORDS = 25;

    private final Session session;
    private final LedgerRow ledger;
    private final FormatTable formats;
    private final SetQueries sets;
    private final BlockTable blocks;
    private final Consumer<Block> damaged;

    /** @param damaged told of blocks whose text is not what it was */
    Lists(Session session, LedgerRow ledger, FormatTable formats, SetQueries sets, Consumer<Block> damaged) {
        this.session = session;
        this.ledger = ledger;
        this.formats = formats;
        this.sets = sets;
        this.blocks = new BlockTable(session);
        this.damaged = damaged;
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

    /** Ends where a block ends, wherever that is possible. */
    Optional<Position> pageEnd(ListScope scope, Position after, PageLimits limits) {
        return range(scope).map(range -> range.after(after)).flatMap(range -> {
            PageCut cut = new PageCut(limits);
            for (Stretch stretch : stretches(range, 2 + limits.records() / FEW_RECORDS)) {
                if (!stretch.measure(session, cut)) {
                    return cut.end();
                }
            }
            return cut.end();
        });
    }

    ListPage page(ListScope scope, Position after, Position end, ListContent content, TextForm form) {
        PageText text = new PageText(content, form, new RecordRows(session));
        range(scope)
                .map(range -> stretches(range.after(after).upTo(end), Integer.MAX_VALUE))
                .ifPresent(stretches -> stretches.forEach(stretch -> stretch.write(session, text)));
        return text.page();
    }

    private List<Stretch> stretches(ListRange range, int mostBlocks) {
        return range.isWhole()
                ? Stretches.of(range, blocks.usable(range, mostBlocks), mostBlocks, damaged)
                : List.of(new RowStretch(range));
    }

    List<StoredRecord> records(ListScope scope, Position after, Position end) {
        return between(scope, after, end, ListContent.RECORDS);
    }

    List<StoredRecord> headers(ListScope scope, Position after, Position end) {
        return between(scope, after, end, ListContent.HEADERS);
    }

    private List<StoredRecord> between(ListScope scope, Position after, Position end, ListContent content) {
        RecordRows rows = new RecordRows(session);
        List<StoredRecord> sound = range(scope)
                .map(range -> range.after(after).upTo(end))
                .map(range -> rows.sound(
                        range.rows(session, RecordRows.columns(content), rows.reader(content), Integer.MAX_VALUE)))
                .orElse(List.of());
        rows.refuseDamaged();
        return sound;
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
