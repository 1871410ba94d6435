package org.fonds.store;

/** A part of what every store keeps to. */
interface StoreContract {
    /** The store of this test, empty at its beginning, with Dublin Core and MODS on offer. */
    StoreUnderTest archive();
}
