package org.fonds.store;

import com.zaxxer.hikari.HikariConfig;

/** All that differs between the databases in which a ledger can live; the statements are the same for each. */
interface Database extends Failures {
    /**
     * Makes the database ready: there, and with the present schema.
     *
     * @throws StoreCannotBeOpened where that is not possible
     */
    void prepare();

    /** A new connection whose transactions begin by locking the ledger, waiting for whoever has it. */
    Session writer();

    /** A new connection that gives up at once where somebody else has the ledger. */
    Session hastyWriter();

    /** How connections are made whose transactions are snapshots and write nothing. */
    HikariConfig readers();

    StoreSettings settings();

    /** What a statement that reads the ledger row has to end with so that the row is locked. */
    String rowLock();
}
