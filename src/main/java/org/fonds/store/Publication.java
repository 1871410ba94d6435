package org.fonds.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a batch of changes came to.
 *
 * @param number the publication; 0 where nothing was published
 * @param datestamp the datestamp of everything in it; null where nothing was published
 * @param outcomes one for each change, in the order asked
 */
public record Publication(long number, @Nullable Instant datestamp, List<Outcome> outcomes) {
    public Publication {
        outcomes = List.copyOf(outcomes);
    }
}
