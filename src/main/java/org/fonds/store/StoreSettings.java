package org.fonds.store;

import java.time.Duration;

/**
 * How a store is used by this process.
 *
 * @param readers how many threads may read at the same moment; more of them wait
 * @param patience how long a writer waits for another one, and a reader for its turn, but no more than four
 *     seconds
 */
public record StoreSettings(int readers, Duration patience) {
    /** What suits a server of one machine. */
    public static final StoreSettings STANDARD = new StoreSettings(8, Duration.ofSeconds(30));

    public StoreSettings {
        if (readers < 1 || patience.toMillis() < 250) {
            throw new IllegalArgumentException(
                    "a store has one reader at least, and a quarter of a second: " + readers + ", " + patience);
        }
    }
}
