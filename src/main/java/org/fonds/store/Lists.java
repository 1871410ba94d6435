package org.fonds.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What a snapshot tells of lists. */
final class Lists {
    static final String COUNT = "select sum(n) from tally where format = ? and set_id = ? and from_pub between ? and ?";

    private final Session session;
    private final LedgerRow ledger;
    private final FormatTable formats;
    private final SetQueries sets;
    private final BlocksAhead blocks;
    private final Consumer<Block> damaged;

    /** @param damaged told of blocks whose text is not what it was */
    Lists(Session session, LedgerRow ledger, FormatTable formats, SetQueries sets, Consumer<Block> damaged) {
        this.session = session;
        this.ledger = ledger;
        this.formats = formats;
        this.sets = sets;
        this.blocks = new BlocksAhead(new BlockTable(session));
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
        PageCut cut = new PageCut(limits);
        range(scope).ifPresent(list -> walk(list.after(after), list.end(), stretch -> stretch.measure(session, cut)));
        return cut.end();
    }

    ListPage page(ListScope scope, Position after, Position end, ListContent content, TextForm form) {
        PageText text = new PageText(content, form, new RecordRows(session));
        range(scope)
                .ifPresent(list -> walk(list.after(after), end, stretch -> {
                    stretch.write(session, text);
                    return true;
                }));
        return text.page();
    }

    /**
     * Goes through the parts of a list, in order.
     *
     * @param list from where to go, as far as the list goes
     * @param end where to end
     * @param visitor tells of each part whether to go on
     */
    private void walk(ListRange list, Position end, Predicate<Stretch> visitor) {
        Optional<ListRange> rest = Optional.of(list);
        while (rest.isPresent()) {
            BlockRun run = blocks.run(rest.get()).upTo(end);
            if (!run.stretches(damaged).stream().allMatch(visitor)) {
                return;
            }
            rest = run.rest().map(left -> list.after(left.after()));
        }
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
