package org.fonds.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves the ledger clock on with the time of day. A time of day that has jumped is not believed: what is stated once
 * cannot be taken back, and every later datestamp would have to follow.
 */
final class LedgerClock {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerClock.class);
    private static final Duration JUMP = Duration.ofHours(1);

    private final Writer writer;
    private final Clock clock;
    private final LongSupplier nanoTime;

    private Instant believed;
    private long believedAt;
    private boolean warned;

    /**
     * @param writer one that does not wait
     * @param nanoTime time that only goes on, in nanoseconds
     */
    LedgerClock(Writer writer, Clock clock, LongSupplier nanoTime) {
        this.writer = writer;
        this.clock = clock;
        this.nanoTime = nanoTime;
        this.believed = clock.instant();
        this.believedAt = nanoTime.getAsLong();
    }

    boolean tick() {
        Instant now = clock.instant();
        return isBelievable(now)
                && writer.underLockIfFree((session, ledger) -> move(session, ledger, now.getEpochSecond()))
                        .orElse(false);
    }

    private static boolean move(Session session, LedgerRow ledger, long now) {
        if (now <= ledger.clock()) {
            return false;
        }
        LedgerRow.moveClock(session, now);
        return true;
    }

    /** Compared with the last time that was believed, so that small corrections do not add up. */
    private synchronized boolean isBelievable(Instant now) {
        long at = nanoTime.getAsLong();
        Instant expected = believed.plusNanos(at - believedAt);
        if (Duration.between(expected, now).abs().compareTo(JUMP) > 0) {
            warn(expected, now);
            return false;
        }
        believed = now;
        believedAt = at;
        warned = false;
        return true;
    }

    private void warn(Instant expected, Instant now) {
        if (!warned) {
            LOG.warn(
                    "The clock of this machine says {} where {} was expected. Answers keep the time they state until it"
                            + " is right again; if it is right now, start this program anew.",
                    now,
                    expected);
        }
        warned = true;
    }
}
