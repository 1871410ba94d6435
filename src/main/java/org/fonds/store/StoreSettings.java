package org.fonds.store;

import java.time.Duration;

/**
 * How a store is used by this process.
 *
 * @param readers how many threads may read at the same moment; more of them wait
 * @param patience how long a writer waits for another one, and a reader for its turn, but no more than four seconds
 * @param blockRecords how many records this process puts into a block at most
 * @param longestQuery how long a reader waits for the answer to one statement before the store counts as unavailable
 */
public record StoreSettings(int readers, Duration patience, int blockRecords, Duration longestQuery) {
    private static final int BLOCK_RECORDS = 50;

    /** What suits a server of one machine. */
    public static final StoreSettings STANDARD = new StoreSettings(8, Duration.ofSeconds(30));

    /** The same with blocks of the standard size. */
    public StoreSettings(int readers, Duration patience) {
        this(readers, patience, BLOCK_RECORDS);
    }

    /** The same where readers wait as long as writers do. */
    public StoreSettings(int readers, Duration patience, int blockRecords) {
        this(readers, patience, blockRecords, patience);
    }

    public StoreSettings {
        if (readers < 1 || patience.toMillis() < 250 || blockRecords < 2 || longestQuery.toMillis() < 250) {
            throw new IllegalArgumentException("a store has one reader at least, a quarter of a second, and two records"
                    + " in a block: " + readers + ", " + patience + ", " + blockRecords + ", " + longestQuery);
        }
    }

    /** The same for a process whose readers must not be kept waiting, such as a server. */
    public StoreSettings withLongestQuery(Duration longest) {
        return new StoreSettings(readers, patience, blockRecords, longest);
    }
}
