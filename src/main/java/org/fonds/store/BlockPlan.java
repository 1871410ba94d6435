package org.fonds.store;

import java.util.List;

/**
 * Blocks to be built.
 *
 * @param replaced all blocks in their stretch; none where they continue those that there are
 */
record BlockPlan(long format, List<Block> replaced, List<BlockDraft> drafts) {
    BlockRewrite carriedOut() {
        return new BlockRewrite(
                format, replaced, drafts.stream().map(BlockDraft::built).toList());
    }
}
