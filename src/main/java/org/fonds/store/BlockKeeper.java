package org.fonds.store;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the blocks of a store as new as what was published, in the background: looks each second, and builds until
 * nothing is left to build. A failure costs speed and nothing else.
 */
public final class BlockKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BlockKeeper.class);
    private static final long GRACE_SECONDS = 30;

    private final Store store;
    private final Consumer<List<DamagedRendition>> damageFound;
    private final ScheduledExecutorService builder = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "blocks");
        thread.setDaemon(true);
        return thread;
    });
    private final LastingTrouble trouble = new LastingTrouble(LOG, "Blocks were not built");
    private volatile boolean closing;
    private @Nullable ScheduledFuture<?> building;

    /** The same where nobody heals what is damaged. */
    public BlockKeeper(Store store) {
        this(store, damaged -> LOG.warn("Blocks wait for 'fonds heal', because renditions are damaged: {}", damaged));
    }

    /** @param damageFound told of renditions that are to be healed before their blocks can be built; must not wait */
    public BlockKeeper(Store store, Consumer<List<DamagedRendition>> damageFound) {
        this.store = store;
        this.damageFound = damageFound;
    }

    /** Begins at once. A replica's blocks come to it with the rest, so there it does nothing. */
    public BlockKeeper start() {
        building = builder.scheduleWithFixedDelay(this::build, 0, 1, TimeUnit.SECONDS);
        return this;
    }

    /** Builds, here and now, whatever is left. */
    public void finish() {
        build();
    }

    /** The top of the builder's thread: whatever fails here must not end the building unheard. */
    private void build() {
        try {
            while (!closing && !Thread.currentThread().isInterrupted() && !store.isReplica() && store.buildBlocks()) {
                LOG.debug("Blocks were built.");
            }
            trouble.over();
        } catch (RecordsAreWithheld e) {
            LOG.debug("Blocks wait until their records are healed.", e);
            damageFound.accept(e.damaged());
        } catch (StoreIsUnavailable e) {
            trouble.met(e);
        } catch (RuntimeException e) {
            LOG.error("Blocks were not built.", e);
        }
    }

    /** Stops; a portion under way is finished. */
    @Override
    public void close() {
        closing = true;
        if (building != null) {
            building.cancel(false);
        }
        builder.shutdown();
        try {
            if (!builder.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The building of blocks does not come to an end.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
