package org.fonds.store;

import java.nio.file.Files;
import java.time.Clock;

/** Opens stores by their address. */
public final class Stores {
    private Stores() {}

    /**
     * Opens a store with {@link StoreSettings#STANDARD}.
     *
     * @see #open(String, Clock, StoreSettings)
     */
    public static Store open(String address, Clock clock) {
        return open(address, clock, StoreSettings.STANDARD);
    }

    /**
     * Whether there is a store at an address; nothing is made and nothing opened.
     *
     * @throws StoreCannotBeOpened where the address names no file that could be a store
     */
    public static boolean exists(String address) {
        return Files.exists(SqliteFile.at(address).path());
    }

    /**
     * Opens the store at an address, which is made where there is none yet, and brought to the present schema where an
     * older program made it. Several processes may have it open.
     *
     * @param address the path of a file, {@code fonds.db}, or the same behind {@code jdbc:sqlite:}
     * @param clock the time of day; the ledger never goes behind what it has stated, whatever this clock does
     * @throws StoreCannotBeOpened where that is not possible, with the reason and what to do
     */
    public static Store open(String address, Clock clock, StoreSettings settings) {
        return LedgerStore.open(new SqliteDatabase(SqliteFile.at(address), settings), clock, System::nanoTime);
    }
}
