package org.fonds.store;

import java.time.Duration;

/**
 * How a store is used by this process.
 *
 * @param readers how many threads may read at the same moment; more of them wait
 * @param patience how long a writer waits for another one, and a reader for its turn, but no more than four seconds
 * @param blockRecords how many records this process puts into a block at most
 */
public record StoreSettings(int readers, Duration patience, int blockRecords) {
    private static final int BLOCK_RECORDS = 50;

    /** What suits a server of one machine. */
    public static final StoreSettings STANDARD = new StoreSettings(8, Duration.ofSeconds(30));

    /** The same with blocks of the standard size. */
    public StoreSettings(int readers, Duration patience) {
        this(readers, patience, BLOCK_RECORDS);
    }

    public StoreSettings {
        if (readers < 1 || patience.toMillis() < 250 || blockRecords < 2) {
            throw new IllegalArgumentException("a store has one reader at least, a quarter of a second, and two records"
                    + " in a block: " + readers + ", " + patience + ", " + blockRecords);
        }
    }
}
