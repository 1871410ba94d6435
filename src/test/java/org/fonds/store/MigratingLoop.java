package org.fonds.store;

import java.time.Clock;

/** A process that brings old stores to the present schema, one after another, until it is killed. */
final class MigratingLoop {
    static final String SAID = "store: ";

    private MigratingLoop() {}

    /** Opens the stores at these addresses. */
    public static void main(String[] arguments) {
        for (String address : arguments) {
            System.out.println(SAID + "begun " + address);
            Stores.open(StoreAddress.of(address), Clock.systemUTC()).close();
            System.out.println(SAID + "done " + address);
        }
    }
}
