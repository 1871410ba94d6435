package org.fonds.store;

import com.zaxxer.hikari.HikariConfig;
import java.sql.SQLException;
import java.util.Optional;

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

    /**
     * The same as {@link #writer} for what can be made again: its commits are whole but not brought to the disk before they
     * are acknowledged, which they are with the next one of a writer at the latest.
     */
    Session derivedWriter();

    /** How connections are made whose transactions are snapshots and write nothing. */
    HikariConfig readers();

    StoreSettings settings();

    /** What failures of this database mean. */
    Failures failures();

    @Override
    default boolean isBusy(SQLException failure) {
        return failures().isBusy(failure);
    }

    @Override
    default RuntimeException told(SQLException failure) {
        return failures().told(failure);
    }

    /** Begins a transaction of a {@link #writer} that holds the ledger, waiting for whoever has it. */
    LedgerRow lock(Session writer);

    /**
     * Begins a transaction of a {@link #hastyWriter} that holds the ledger; empty, with no transaction begun, where
     * somebody else has it and where nobody can write. The session may have failed then.
     */
    Optional<LedgerRow> lockIfFree(Session hastyWriter);

    /** Takes a name for this process alone, as long as it lives; empty where another one has it. */
    Optional<Claim> claim(String name);

    /** Whether the database is a copy that follows another one and is only to be read. */
    boolean isReplica(Session session);
}
