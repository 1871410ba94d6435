package org.fonds.provider;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fonds.store.RecordLedger;
import org.fonds.store.StoreIsUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the ledger clock fresh while a server runs: each second while requests come, every half minute otherwise, never
 * on a request's thread. A tick that fails costs freshness of the responseDate and nothing else.
 */
public final class LedgerTicker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerTicker.class);
    private static final long IDLE_SECONDS = Duration.ofSeconds(30).toSeconds();

    private final RecordLedger ledger;
    private final AtomicBoolean requested = new AtomicBoolean(true);
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "ledger-clock");
        thread.setDaemon(true);
        return thread;
    });
    private long idle;

    public LedgerTicker(RecordLedger ledger) {
        this.ledger = ledger;
    }

    /** Ticks once, now, and from then on by itself. */
    public LedgerTicker start() {
        tick();
        timer.scheduleWithFixedDelay(this::second, 1, 1, TimeUnit.SECONDS);
        return this;
    }

    /** Tells that somebody asks: the next second ticks. */
    public void requestCame() {
        requested.set(true);
    }

    private void second() {
        idle++;
        if (requested.getAndSet(false) || idle >= IDLE_SECONDS) {
            idle = 0;
            tick();
        }
    }

    private void tick() {
        try {
            ledger.tick();
        } catch (StoreIsUnavailable e) {
            LOG.warn("The ledger clock was not moved on: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
