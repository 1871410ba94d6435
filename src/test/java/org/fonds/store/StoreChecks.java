package org.fonds.store;

/** What tests of other rooms may ask of a store past its door. */
public final class StoreChecks {
    private StoreChecks() {}

    /** Fails where the tables are not as every ledger's are. */
    public static void invariants(String address) {
        LedgerInvariants.check(address);
    }
}
