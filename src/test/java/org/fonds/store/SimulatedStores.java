package org.fonds.store;

import java.time.Clock;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Opens stores whose time is simulated, sound ones and ones with a fault in them. */
public final class SimulatedStores {
    private static final StoreSettings SETTINGS = new StoreSettings(2, Duration.ofSeconds(20), 4);

    private final @Nullable PlantedFault fault;
    private final @Nullable FaultyRows rows;
    private volatile boolean resuming;

    /**
     * Stores that all have the same fault.
     *
     * @param fault null for stores as they are
     */
    public SimulatedStores(@Nullable PlantedFault fault) {
        this.fault = fault;
        this.rows = fault == null ? null : new FaultyRows(fault);
    }

    /** Tells whether what is asked from now on comes with a token. */
    public void resuming(boolean with) {
        resuming = with;
    }

    /**
     * Opens a store.
     *
     * @param nanoTime time that only goes on
     */
    public Store open(StoreAddress address, Clock clock, LongSupplier nanoTime) {
        Database sound = address.database(SETTINGS);
        if (fault == null || rows == null) {
            return LedgerStore.open(sound, clock, nanoTime);
        }
        Store store = LedgerStore.open(new FaultyDatabase(sound, rows, clock), clock, nanoTime);
        return FaultySnapshot.over(store, fault, () -> resuming);
    }
}
