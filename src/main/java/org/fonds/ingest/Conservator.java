package org.fonds.ingest;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.store.DamagedRendition;
import org.fonds.store.Mending;
import org.fonds.store.Rendition;
import org.fonds.store.Store;
import org.fonds.store.StoreIsUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Heals renditions whose bytes a disk has changed, by rendering the documents that the store keeps anew: where the same
 * bytes come out, they are put back, and nothing has happened. Where not, the record is withheld, and people are told.
 */
public final class Conservator implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Conservator.class);

    private final Store store;
    private final Function<OaiIdentifier, List<Rendition>> renewal;
    private final Set<DamagedRendition> waiting = ConcurrentHashMap.newKeySet();
    private final AtomicLong healed = new AtomicLong();
    private final ExecutorService bench = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "conservator");
        thread.setDaemon(true);
        return thread;
    });

    /** @param renewal what can be made now of the document that the store keeps of an item; empty for nothing */
    public Conservator(Store store, Function<OaiIdentifier, List<Rendition>> renewal) {
        this.store = store;
        this.renewal = renewal;
    }

    /** Heals these in the background, one after another. What is waiting already does not wait twice. */
    public void takeIn(List<DamagedRendition> damaged) {
        damaged.stream().filter(waiting::add).forEach(each -> bench.execute(() -> treat(each)));
    }

    /** The top of the bench's thread: what cannot be treated now comes again with the next request for it. */
    private void treat(DamagedRendition damaged) {
        try {
            mend(damaged);
        } catch (StoreIsUnavailable e) {
            LOG.error("{} is damaged and could not be healed now: {}", damaged, e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("{} is damaged and could not be healed.", damaged, e);
        } finally {
            waiting.remove(damaged);
        }
    }

    /**
     * Heals one now.
     *
     * @throws StoreIsUnavailable where the store cannot be read or written
     */
    public Mending mend(DamagedRendition damaged) {
        List<Rendition> renewed = renewal.apply(damaged.identifier());
        Mending mending = store.mend(damaged, renewed);
        if (mending == Mending.HEALED) {
            healed.incrementAndGet();
            LOG.warn("{} was damaged; it is healed from its document. Look after the disk.", damaged);
        } else if (mending == Mending.WITHHELD) {
            LOG.error(
                    "{} is damaged, and its document no longer gives the same bytes: the record is withheld from"
                            + " harvesters. Ingest its document again, or 'fonds ingest --rerender'; it is announced"
                            + " anew then. And look after the disk.",
                    damaged);
        }
        return mending;
    }

    /** How many were healed so far. */
    public long healed() {
        return healed.get();
    }

    @Override
    public void close() {
        bench.shutdownNow();
    }
}
