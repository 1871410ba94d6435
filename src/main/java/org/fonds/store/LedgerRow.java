package org.fonds.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * The one row that orders everything: what {@link LedgerState} tells, and the datestamp of the newest publication. Who
 * has locked it may publish.
 */
record LedgerRow(
        String epoch, long birth, long clock, long lastNumber, long lastDatestamp, long horizon, TokenKey key) {
    private static final String SELECT =
            "select epoch, birth, clock, last_number, last_datestamp, horizon, token_key from ledger where id = 1";
    private static final String INSERT = """
            insert into ledger (id, epoch, birth, clock, last_number, last_datestamp, horizon, token_key)
            values (1, ?, ?, ?, 0, 0, 0, ?) on conflict (id) do nothing""";
    private static final String ADVANCE =
            "update ledger set clock = ?, last_number = ?, last_datestamp = ? where id = 1";
    private static final String MOVE_HORIZON = "update ledger set horizon = ? where id = 1";
    private static final String BEGIN_EPOCH = "update ledger set epoch = ?, clock = ? where id = 1";
    private static final String MOVE_CLOCK = "update ledger set clock = ? where id = 1";

    /** The row of this snapshot. To be the first statement of each: it is what fixes the snapshot. */
    static LedgerRow of(Session session) {
        return find(session, "").orElseThrow(LedgerRow::isLost);
    }

    /**
     * The row, locked until the transaction ends. To be a statement of its own, before all others.
     *
     * @param rowLock what the statement ends with so that it locks the row
     */
    static Optional<LedgerRow> find(Session session, String rowLock) {
        return session.first(SELECT + rowLock, LedgerRow::read);
    }

    static IllegalStateException isLost() {
        return new IllegalStateException("the store has lost its ledger row");
    }

    private static LedgerRow read(ResultSet row) throws SQLException {
        return new LedgerRow(
                row.getString(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                new TokenKey(row.getBytes(7)));
    }

    static boolean exists(Session session) {
        return session.finds("select 1 from ledger where id = 1");
    }

    /** Begins the ledger of a new store, unless somebody else has begun it meanwhile. */
    static void begin(Session session, String epoch, long now, TokenKey key) {
        session.change(INSERT, epoch, now, now, key.toBytes());
    }

    /** Writes down that publication {@code number} was made with {@code datestamp}, which is not behind the clock. */
    static void advance(Session session, long number, long datestamp) {
        session.change(ADVANCE, datestamp, number, datestamp);
        session.change("insert into publication (number, datestamp) values (?, ?)", number, datestamp);
    }

    static void moveClock(Session session, long now) {
        session.change(MOVE_CLOCK, now);
    }

    /** From now on the tokens of before are another store's. */
    static void beginEpoch(Session session, String epoch, long clock) {
        session.change(BEGIN_EPOCH, epoch, clock);
    }

    static void moveHorizon(Session session, long horizon) {
        session.change(MOVE_HORIZON, horizon);
    }

    LedgerState state() {
        return new LedgerState(
                epoch, Instant.ofEpochSecond(birth), Instant.ofEpochSecond(clock), lastNumber, horizon, key);
    }
}
