package org.fonds.harvest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.fonds.protocol.Datestamp;
import org.jspecify.annotations.Nullable;

/** What the responseDate of an answer is good for. */
record PageDates(Clock clock) {
    private static final Duration BELIEVABLE = Duration.ofDays(1);

    /** The date that provenance states: the answer's own, else the time of day. */
    String harvestDate(OaiAnswer answer) {
        return OriginDates.utc(answer.responseDate())
                .orElseGet(() -> Datestamp.ofSecond(clock.instant()).toString());
    }

    /**
     * Up to when the list that begins with this answer is complete: the repository's own time, as its datestamps are of
     * the same clock. One that runs far ahead of ours is not believed: to begin too early next time loses nothing.
     *
     * @return null where it states none
     */
    @Nullable
    Instant completeUntil(OaiAnswer answer) {
        Optional<Instant> stated = OriginDates.instant(answer.responseDate());
        Instant now = clock.instant();
        return stated.map(date -> date.isAfter(now.plus(BELIEVABLE)) ? now : date)
                .orElse(null);
    }
}
