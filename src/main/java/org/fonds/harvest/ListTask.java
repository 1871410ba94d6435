package org.fonds.harvest;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.fonds.protocol.Datestamp;
import org.fonds.protocol.Granularity;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.SetSpec;
import org.fonds.store.HarvestedList;
import org.jspecify.annotations.Nullable;

/**
 * One list to be harvested.
 *
 * @param set null for the whole repository
 * @param isListed whether the repository lists the set
 * @param from as ordered; null to go on from the last complete harvest
 * @param until as ordered
 * @param granularity of the repository, as it says
 * @param overlap how far before the last complete harvest to begin again
 */
record ListTask(
        Origin origin,
        MetadataFormat format,
        @Nullable SetSpec set,
        boolean isListed,
        @Nullable String from,
        @Nullable String until,
        Granularity granularity,
        Duration overlap) {
    boolean isBounded() {
        return from != null || until != null;
    }

    /** The lower bound to ask with, as it is sent; null for none. */
    @Nullable
    String lowerBound(@Nullable Instant completeUntil) {
        if (isBounded() || completeUntil == null) {
            return from;
        }
        return new Datestamp(completeUntil.minus(overlap), granularity).toString();
    }

    /** Whether a list that is under way is the one that this task would begin. */
    boolean goesOnWith(HarvestedList.UnderWay underWay, @Nullable Instant completeUntil) {
        String bound = lowerBound(completeUntil);
        return Objects.equals(underWay.until(), until)
                && (Objects.equals(underWay.from(), bound)
                        || (bound != null
                                && bound.length() > 10
                                && bound.substring(0, 10).equals(underWay.from())));
    }

    /** For people. */
    String words() {
        return origin.name() + " " + format.prefix()
                + Optional.ofNullable(set).map(named -> " of " + named).orElse("");
    }
}
