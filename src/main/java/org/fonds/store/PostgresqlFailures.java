package org.fonds.store;

import java.sql.SQLException;
import org.apache.commons.lang3.Strings;
import org.apache.commons.lang3.exception.ExceptionUtils;

/** What PostgreSQL's SQLSTATEs mean for a store, with what to do. */
record PostgresqlFailures(PostgresqlServer server) implements Failures {
    private static final String REMEDY =
            "The log of that server may say more; among other things, a disk that is full ends it.";
    /** Nothing can be written: not even what a new connection writes. */
    static final String DISK_FULL = "53100";

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    @Override
    public boolean isBusy(SQLException failure) {
        return LOCK_NOT_AVAILABLE.equals(failure.getSQLState());
    }

    @Override
    public RuntimeException told(SQLException failure) {
        String state = state(failure);
        String reason = reason(state);
        if (reason.isEmpty() && isBug(state)) {
            return new IllegalStateException(
                    "A statement of the store " + server + " is wrong: " + failure.getMessage(), failure);
        }
        return new StoreIsUnavailable(
                "The store " + server + " " + (reason.isEmpty() ? unreachable(failure) : reason), failure);
    }

    /** In the words of the innermost failure: the pool's own tell no more than that it waited. */
    private static String unreachable(SQLException failure) {
        String words = String.valueOf(innermost(failure).getMessage());
        return "cannot be reached: " + Strings.CS.appendIfMissing(words, ".") + " " + REMEDY;
    }

    private static Throwable innermost(SQLException failure) {
        return ExceptionUtils.stream(failure)
                .filter(SQLException.class::isInstance)
                .reduce(failure, (outer, inner) -> inner);
    }

    /** The state, empty where there is none: failures of the pool have none, and mean that nothing could be reached. */
    static String state(SQLException failure) {
        return failure.getSQLState() == null ? "" : failure.getSQLState();
    }

    /** What a state says about the server; empty where nothing is to be said beyond the driver's own words. */
    private static String reason(String state) {
        return switch (state) {
            case LOCK_NOT_AVAILABLE, "40P01" ->
                "is being written by somebody else who does not come to an end. Try again.";
            case "25006" -> "is a replica, which is for reading only. Give the address of the primary server.";
            case "40001" -> "is a replica that was catching up with its primary just then. Try again.";
            case "57014" -> "is too slow: a statement took longer than it may.";
            case "25P03" -> "broke off a transaction in which this program stood still for too long. Try again.";
            case "57P01", "57P02", "57P03" -> "is starting or being shut down.";
            case DISK_FULL -> "cannot grow: the disk is full. Make room; what was acknowledged is safe.";
            case "53300" -> "has no connection free: raise its max_connections, or start fewer programs.";
            case "42501" -> "does not give this user the right to do so.";
            case "XX001", "XX002" -> "is damaged. Stop writing to it and bring back a backup.";
            default -> "";
        };
    }

    /** Errors in data, constraints, transactions and syntax: only a wrong statement brings them about. */
    private static boolean isBug(String state) {
        return state.startsWith("22")
                || state.startsWith("23")
                || state.startsWith("25")
                || state.startsWith("42")
                || state.startsWith("0A");
    }
}
