package org.fonds.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds which blocks of a format are to be built, and reads what they are to show, from one snapshot. */
final class BlockSurvey {
    /** So many blocks are built at once, which is a megabyte or two: nobody who publishes waits long for that. */
    private static final int PORTION = 16;

    /** Where a list of everything begins: behind publication 0, which there is none of. */
    private static final Position BEGINNING = new Position(0, Long.MAX_VALUE);

    private final Session session;
    private final BlockTable blocks;
    private final long format;
    private final long newest;
    private final int records;

    /**
     * @param newest the newest publication of the snapshot
     * @param records how many a block has at most
     */
    BlockSurvey(Session session, long format, long newest, int records) {
        this.session = session;
        this.blocks = new BlockTable(session);
        this.format = format;
        this.newest = newest;
        this.records = records;
    }

    /** A portion of what is to be done; nothing where all is done. */
    List<BlockPlan> plans() {
        List<BlockPlan> plans = stale();
        tail().ifPresent(plans::add);
        return plans;
    }

    /** Stale blocks side by side become new ones together. */
    private List<BlockPlan> stale() {
        List<BlockPlan> plans = new ArrayList<>();
        List<Block> run = new ArrayList<>();
        for (Block block : blocks.stale(format, PORTION)) {
            if (!run.isEmpty() && !end(run).equals(block.after())) {
                plans.add(plan(run));
                run = new ArrayList<>();
            }
            run.add(block);
        }
        if (!run.isEmpty()) {
            plans.add(plan(run));
        }
        return plans;
    }

    private BlockPlan plan(List<Block> run) {
        List<ListRow<StoredRecord>> rows = rows(after(run), end(run), Integer.MAX_VALUE);
        if (rows.isEmpty() || rows.size() >= records / 2) {
            return plan(run, rows);
        }
        List<Block> wider = withNeighbour(run);
        return plan(wider, rows(after(wider), end(wider), Integer.MAX_VALUE));
    }

    /** What has become too small is put together with what follows, or with what stands before. */
    private List<Block> withNeighbour(List<Block> run) {
        List<Block> wider = new ArrayList<>(run);
        Optional<Block> next = blocks.firstBehind(format, end(run));
        if (next.isPresent()) {
            wider.add(next.get());
        } else {
            blocks.lastUpTo(format, after(run)).ifPresent(before -> wider.add(0, before));
        }
        return wider;
    }

    private BlockPlan plan(List<Block> replaced, List<ListRow<StoredRecord>> rows) {
        return new BlockPlan(
                format, replaced, BlockDraft.divided(rows, after(replaced), end(replaced), newest, records));
    }

    /** What was published behind the last block, as far as it fills blocks. */
    private Optional<BlockPlan> tail() {
        Position after = blocks.lastUpTo(format, BlockTable.END).map(Block::end).orElse(BEGINNING);
        int fill = range(after, BlockTable.END)
                        .rows(session, ListStatements.Columns.SIZES, row -> row.getLong(3), PORTION * records)
                        .size()
                / records
                * records;
        if (fill == 0) {
            return Optional.empty();
        }
        List<ListRow<StoredRecord>> rows = rows(after, BlockTable.END, fill);
        Position end = rows.get(rows.size() - 1).position();
        return Optional.of(new BlockPlan(format, List.of(), BlockDraft.divided(rows, after, end, newest, records)));
    }

    /** @throws RecordsAreWithheld where one is damaged: a block would vouch for it */
    private List<ListRow<StoredRecord>> rows(Position after, Position end, int limit) {
        RecordRows rows = new RecordRows(session);
        List<ListRow<StoredRecord>> sound = new ArrayList<>();
        range(after, end)
                .rows(session, ListStatements.Columns.RECORDS, rows.reader(ListContent.RECORDS), limit)
                .forEach(row -> row.value().ifPresent(record -> sound.add(new ListRow<>(row.position(), record))));
        rows.refuseDamaged();
        return sound;
    }

    private ListRange range(Position after, Position end) {
        return new ListRange(format, Tallies.ALL, after, end, newest, false);
    }

    private static Position after(List<Block> run) {
        return run.get(0).after();
    }

    private static Position end(List<Block> run) {
        return run.get(run.size() - 1).end();
    }
}
