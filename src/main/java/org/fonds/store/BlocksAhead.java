package org.fonds.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads some blocks of a list at a time: those behind a page tell where the next page ends. */
final class BlocksAhead {
    /** Two pages of usual blocks, and one block that does not fit any more. */
    private static final int AT_ONCE = 5;

    private final BlockTable table;
    private @Nullable BlockRun last;

    BlocksAhead(BlockTable table) {
        this.table = table;
    }

    /** The first blocks of a list from where the range begins; a list limited to a set has none. */
    BlockRun run(ListRange range) {
        if (!range.isWhole()) {
            return new BlockRun(range, List.of(), false);
        }
        BlockRun known = last;
        if (known == null) {
            return read(range);
        }
        return known.from(range).orElseGet(() -> read(range));
    }

    private BlockRun read(ListRange range) {
        List<Block> blocks = table.usable(range, AT_ONCE);
        BlockRun read = new BlockRun(range, blocks, blocks.size() == AT_ONCE);
        last = read;
        return read;
    }
}
