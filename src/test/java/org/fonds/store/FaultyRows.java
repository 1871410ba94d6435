package org.fonds.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A planted fault as far as it shows in the rows that a store reads and writes; one for all servers of a repository. */
final class FaultyRows {
    private static final String LEDGER = "select epoch, birth, clock";
    private static final int CLOCK = 3;
    private static final int LAST_DATESTAMP = 5;
    private static final int HORIZON = 6;

    private final PlantedFault fault;
    private final Set<Object> tombstones = new HashSet<>();
    private final Map<String, byte[]> lastLive = new HashMap<>();
    private long lastHorizon;

    FaultyRows(PlantedFault fault) {
        this.fault = fault;
    }

    /** A statement in place of another one. */
    String statement(String sql) {
        boolean writesClock = sql.startsWith("update ledger set clock = ?, last_number");
        // Adding nothing where the clock is ahead; the last number and datestamp follow as they did.
        return datesWithoutTheLedger() && writesClock
                ? sql.replace("clock = ?,", "clock = (select max(c) from (select clock as c union all select ?) as t),")
                : sql;
    }

    boolean datesWithoutTheLedger() {
        return fault == PlantedFault.DATESTAMP_NOT_RAISED_TO_THE_LEDGER_CLOCK
                || fault == PlantedFault.DATESTAMP_AT_BATCH_START;
    }

    /** Whether a change is silently left out. */
    boolean skips(String sql, List<@Nullable Object> parameters) {
        if (sql.startsWith("insert into version") && Integer.valueOf(1).equals(parameters.get(4))) {
            tombstones.add(parameters.get(0));
            return fault == PlantedFault.TOMBSTONE_DROPPED;
        }
        return sql.startsWith("insert into member")
                && tombstones.contains(parameters.get(4))
                && (fault == PlantedFault.TOMBSTONE_DROPPED || fault == PlantedFault.TOMBSTONE_WITHOUT_ITS_SETS);
    }

    long number(String sql, boolean writes, ResultSet row, int column, Clock clock) throws SQLException {
        long value = row.getLong(column);
        if (sql.startsWith(LEDGER)) {
            return writes ? ofWriter(row, column, value) : ofReader(column, value, clock);
        }
        return fault == PlantedFault.NO_ONE_SECOND_RULE && sql.equals(CurrentVersions.OF_ITEM) && column == 4
                ? Long.MIN_VALUE / 2
                : value;
    }

    private long ofWriter(ResultSet row, int column, long value) throws SQLException {
        return datesWithoutTheLedger() && column == CLOCK ? row.getLong(LAST_DATESTAMP) : value;
    }

    private long ofReader(int column, long value, Clock clock) {
        if (fault == PlantedFault.TICK_WITHOUT_THE_LOCK && column == CLOCK) {
            return Math.max(value, clock.instant().getEpochSecond());
        }
        if (fault == PlantedFault.HORIZON_OF_ANOTHER_STATEMENT && column == HORIZON) {
            long earlier = lastHorizon;
            lastHorizon = value;
            return earlier;
        }
        return value;
    }

    /** @param item the parameter of the query */
    byte @Nullable [] bytes(String sql, @Nullable Object item, ResultSet row, int column) throws SQLException {
        byte[] value = row.getBytes(column);
        if (fault != PlantedFault.COMPARED_WITH_THE_LAST_LIVE_VERSION
                || !sql.equals(CurrentVersions.OF_ITEM)
                || column != 6) {
            return value;
        }
        String version = item + " in " + row.getLong(2);
        if (value != null) {
            lastLive.put(version, value);
        }
        return value == null ? lastLive.get(version) : value;
    }
}
