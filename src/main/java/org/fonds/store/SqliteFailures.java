package org.fonds.store;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite's result codes mean for a store, with what to do. */
record SqliteFailures(SqliteFile file) implements Failures {
    private static final int PRIMARY = 0xFF;

    @Override
    public boolean isBusy(SQLException failure) {
        return primaryCode(failure) == SQLiteErrorCode.SQLITE_BUSY.code;
    }

    @Override
    public RuntimeException told(SQLException failure) {
        String reason = reason(primaryCode(failure));
        if (reason.isEmpty() && failure instanceof SQLiteException) {
            return new IllegalStateException(
                    "A statement of the store " + file + " is wrong: " + failure.getMessage(), failure);
        }
        return new StoreIsUnavailable(
                "The store " + file + " " + (reason.isEmpty() ? "cannot be reached: " + failure.getMessage() : reason),
                failure);
    }

    /** What a code says about the file; empty for one that only a bug brings about. */
    private static String reason(int primaryCode) {
        return switch (SQLiteErrorCode.getErrorCode(primaryCode)) {
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL ->
                "is being written by somebody else who does not come to an end. Try again.";
            case SQLITE_FULL -> "cannot grow: the disk is full. Make room; what was acknowledged is safe.";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH ->
                "may not be written by this user, or its disk is mounted for reading only.";
            case SQLITE_CANTOPEN -> "cannot be opened: it, or a file that SQLite keeps beside it, is out of reach.";
            case SQLITE_CORRUPT, SQLITE_NOTADB -> "is damaged. Stop writing to it and bring back a backup.";
            case SQLITE_IOERR -> "could not be read or written: the disk gives errors.";
            case SQLITE_NOMEM, SQLITE_INTERRUPT, SQLITE_ABORT -> "was interrupted at its work. Try again.";
            default -> "";
        };
    }

    static int primaryCode(SQLException failure) {
        if (!(failure instanceof SQLiteException coded)) {
            return failure.getErrorCode();
        }
        // The memory that readers share is a file as well, and grows when nothing else does.
        return coded.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE
                ? SQLiteErrorCode.SQLITE_FULL.code
                : coded.getResultCode().code & PRIMARY;
    }
}
