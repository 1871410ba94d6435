package org.fonds.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The first blocks of a list from a place on.
 *
 * @param range the list from there to its end
 * @param blocks the first ones that end in it, in order
 * @param more whether others may follow, so that the last of these blocks ends what is known
 */
record BlockRun(ListRange range, List<Block> blocks, boolean more) {
    BlockRun {
        blocks = List.copyOf(blocks);
    }

    /** The same, as far as a place. */
    BlockRun upTo(Position end) {
        List<Block> before =
                blocks.stream().filter(block -> block.end().compareTo(end) <= 0).toList();
        return new BlockRun(range.upTo(end), before, more && before.size() == blocks.size());
    }

    /**
     * The same, from a later place of the same list on; empty where that is another list or nothing is known of it. A block
     * in which the place lies is none any more: what is left of it is read from rows, as far as the next block.
     */
    Optional<BlockRun> from(ListRange later) {
        List<Block> behind = blocks.stream()
                .filter(block -> block.after().compareTo(later.after()) >= 0)
                .toList();
        boolean knows = later.equals(range.after(later.after())) && !(behind.isEmpty() && more);
        return knows ? Optional.of(new BlockRun(later, behind, more)) : Optional.empty();
    }

    /** The blocks and the rows before, between and, as far as it is known, behind them. */
    List<Stretch> stretches(Consumer<Block> damaged) {
        return Stretches.of(range, blocks, more, damaged);
    }

    /** Of what nothing is known yet; empty where everything is. */
    Optional<ListRange> rest() {
        return Optional.of(range)
                .filter(known -> more)
                .map(known -> known.after(blocks.get(blocks.size() - 1).end()))
                .filter(left -> !left.isEmpty());
    }
}
