package org.fonds.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds blocks: reads a portion in a snapshot, puts it together and deflates it while nobody waits, and stores it under
 * the lock of the ledger, which is when publishing and other builders are looked for.
 */
final class BlockBuilder {
    private static final Logger LOG = LoggerFactory.getLogger(BlockBuilder.class);

    private final Readers readers;
    private final Writer writer;
    private final int records;
    private final Set<Block> damaged = ConcurrentHashMap.newKeySet();

    BlockBuilder(Readers readers, Writer writer, int records) {
        this.readers = readers;
        this.writer = writer;
        this.records = records;
    }

    /** Tells that the text of a block is not what it was: it is built anew the next time. */
    void isDamaged(Block block) {
        if (damaged.add(block)) {
            LOG.warn("A block of the store is damaged: {}. Its records are served from their versions.", block);
        }
    }

    /** Builds a portion, and tells whether there was any. */
    boolean work() {
        markDamaged();
        List<BlockPlan> plans = readers.read(this::plans);
        if (plans.isEmpty()) {
            return false;
        }
        List<BlockRewrite> rewrites = plans.stream().map(BlockPlan::carriedOut).toList();
        writer.underLock((session, ledger) -> {
            rewrites.forEach(rewrite -> rewrite.carryOut(session, ledger));
            return true;
        });
        return true;
    }

    private List<BlockPlan> plans(Session session) {
        long newest = LedgerRow.of(session).lastNumber();
        List<BlockPlan> plans = new ArrayList<>();
        for (long format : new FormatTable(session).ids()) {
            plans.addAll(new BlockSurvey(session, format, newest, records).plans());
        }
        return plans;
    }

    private void markDamaged() {
        List<Block> found = List.copyOf(damaged);
        if (!found.isEmpty()) {
            writer.underLock((session, ledger) -> {
                BlockTable blocks = new BlockTable(session);
                found.stream().filter(blocks::has).forEach(blocks::distrust);
                return true;
            });
            damaged.removeAll(found);
        }
    }
}
