package org.fonds.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Divides a range into the blocks that lie in it whole and the rows before, between and behind them. */
final class Stretches {
    private Stretches() {}

    /**
     * Divides a range.
     *
     * @param blocks the first ones that end in it, in order
     * @param more whether others may follow, so that the last one ends what is told
     */
    static List<Stretch> of(ListRange range, List<Block> blocks, boolean more, Consumer<Block> damaged) {
        List<Stretch> parts = new ArrayList<>();
        ListRange rest = range;
        for (Block block : blocks) {
            if (block.after().compareTo(rest.after()) >= 0) {
                withRows(parts, rest.upTo(block.after()), true);
                parts.add(new BlockStretch(rest.after(block.after()).upTo(block.end()), block, damaged));
                rest = rest.after(block.end());
            }
        }
        return more ? parts : withRows(parts, rest, false);
    }

    private static List<Stretch> withRows(List<Stretch> parts, ListRange rows, boolean border) {
        if (!rows.isEmpty()) {
            parts.add(new RowStretch(rows, border));
        }
        return parts;
    }
}
