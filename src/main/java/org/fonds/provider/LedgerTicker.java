package org.fonds.provider;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fonds.store.LastingTrouble;
import org.fonds.store.RecordLedger;
import org.fonds.store.StoreIsUnavailable;
import org.jspecify.annotations.Nullable;
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
    private final LastingTrouble trouble = new LastingTrouble(LOG, "The ledger clock was not moved on");
    private @Nullable ScheduledFuture<?> ticking;
    private long idle;

    public LedgerTicker(RecordLedger ledger) {
        this.ledger = ledger;
    }

    /** Ticks once, now, and from then on by itself. */
    public LedgerTicker start() {
        tick();
        ticking = timer.scheduleWithFixedDelay(this::second, 1, 1, TimeUnit.SECONDS);
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

    /** The top of the timer's thread: whatever fails here must not end the ticking unheard. */
    private void tick() {
        try {
            ledger.tick();
            trouble.over();
        } catch (StoreIsUnavailable e) {
            trouble.met(e);
        } catch (RuntimeException e) {
            LOG.error("The ledger clock was not moved on.", e);
        }
    }

    @Override
    public void close() {
        if (ticking != null) {
            ticking.cancel(false);
        }
        timer.shutdownNow();
    }
}
