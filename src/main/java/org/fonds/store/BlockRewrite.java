package org.fonds.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Blocks that take the place of others, or that continue them.
 *
 * @param replaced all blocks in their stretch, as they were read
 * @param built the new ones, in order
 */
record BlockRewrite(long format, List<Block> replaced, List<BuiltBlock> built) {
    static final String FIRST_ENDED = """
            select min(to_pub) from version
            where format = ? and to_pub is not null and to_pub > ?
              and (from_pub, item) > (?, ?) and (from_pub, item) <= (?, ?)""";

    /**
     * Stores the new ones in place of the old ones, under the lock of the ledger. Versions that ended since the new ones
     * were read make them stale at once.
     *
     * @return false, with nothing done, where somebody else was faster
     */
    boolean carryOut(Session session, LedgerRow ledger) {
        BlockTable blocks = new BlockTable(session);
        if (!isStillWanted(blocks)) {
            return false;
        }
        replaced.forEach(blocks::drop);
        Numbering numbering = new Numbering(session, "block");
        built.forEach(block -> blocks.add(numbering, format, block, staleFrom(session, ledger, block)));
        return true;
    }

    /** What continues the blocks must still do so. */
    private boolean isStillWanted(BlockTable blocks) {
        return replaced.stream().allMatch(blocks::has)
                && (!replaced.isEmpty()
                        || blocks.firstBehind(format, built.get(0).after()).isEmpty());
    }

    private @Nullable Long staleFrom(Session session, LedgerRow ledger, BuiltBlock block) {
        if (ledger.lastNumber() == block.builtAt()) {
            return null;
        }
        long first = session.number(
                FIRST_ENDED,
                format,
                block.builtAt(),
                block.after().number(),
                block.after().item(),
                block.end().number(),
                block.end().item());
        return first == 0 ? null : first;
    }
}
