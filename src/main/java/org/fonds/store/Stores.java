package org.fonds.store;

import java.time.Clock;

/** Opens stores by their address. */
public final class Stores {
    private Stores() {}

    /**
     * Opens a store with {@link StoreSettings#STANDARD}.
     *
     * @see #open(StoreAddress, Clock, StoreSettings)
     */
    public static Store open(StoreAddress address, Clock clock) {
        return open(address, clock, StoreSettings.STANDARD);
    }

    /**
     * Opens the store at an address, which is made where there is none yet, and brought to the present schema where an
     * older program made it. Several processes may have it open.
     *
     * @param clock the time of day; the ledger never goes behind what it has stated, whatever this clock does
     * @throws StoreCannotBeOpened where that is not possible, with the reason and what to do
     */
    public static Store open(StoreAddress address, Clock clock, StoreSettings settings) {
        return LedgerStore.open(address.database(settings), clock, System::nanoTime);
    }
}
