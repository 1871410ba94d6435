package org.fonds.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteErrorCode;

/** Brings a file to the schema that this program knows, however many processes open it at the same moment. */
final class SqliteSchema {
    /** The number of the newest migration among the resources. */
    static final int NEWEST = 2;

    private static final String MIGRATIONS = "classpath:org/fonds/store/migration/sqlite";

    private static final String TABLES = "select count(*) from sqlite_master where type = 'table'";
    private static final String HISTORY_TABLES = TABLES + " and name = 'flyway_schema_history'";
    private static final String INSTALLED =
            "select coalesce(max(cast(version as integer)), 0) from flyway_schema_history where success = 1";

    /** File locks hold processes apart, but not the threads of one. */
    private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

    private final SqliteFile file;
    private final DataSource source;

    SqliteSchema(SqliteFile file, DataSource source) {
        this.file = file;
        this.source = source;
    }

    void prepare() {
        file.check();
        try {
            if (isNew() || installed() < NEWEST) {
                migrateAlone();
            }
        } catch (SQLException e) {
            throw failure(e);
        } catch (IOException e) {
            throw file.readOnly(e);
        } catch (FlywayException e) {
            throw new StoreCannotBeOpened(
                    "The store " + file + " cannot be brought to schema " + NEWEST + ": " + e.getMessage(), e);
        }
    }

    private boolean isNew() throws IOException {
        return Files.notExists(file.path()) || Files.size(file.path()) == 0;
    }

    /** The number of the newest migration that the file has had; 0 for an empty file. */
    private int installed() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            if (number(statement, TABLES) == 0) {
                return 0;
            }
            if (number(statement, HISTORY_TABLES) == 0) {
                throw new StoreCannotBeOpened("The store " + file + " cannot be opened: it is a database of another"
                        + " program. Name another file.");
            }
            return known(number(statement, INSTALLED));
        }
    }

    private int known(int installed) {
        if (installed > NEWEST) {
            throw new StoreCannotBeOpened("The store " + file + " cannot be opened: a newer Fonds has brought it to"
                    + " schema " + installed + ", and this one knows no more than " + NEWEST
                    + ". Use the newer program.");
        }
        return installed;
    }

    private static int number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    /**
     * The lock file is deleted while it is locked. Somebody who was waiting for it then gets a lock that nobody else
     * knows, but finds the work done.
     */
    private void migrateAlone() throws IOException, SQLException {
        IN_THIS_PROCESS.lock();
        try (FileChannel channel =
                FileChannel.open(file.openingLock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            if (isNew() || installed() < NEWEST) {
                migrate();
            }
            Files.deleteIfExists(file.openingLock());
        } finally {
            IN_THIS_PROCESS.unlock();
        }
    }

    private void migrate() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
        }
        Flyway.configure()
                .dataSource(source)
                .locations(MIGRATIONS)
                .placeholderReplacement(false)
                .load()
                .migrate();
    }

    private RuntimeException failure(SQLException e) {
        SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(SqliteFailures.primaryCode(e));
        return switch (code) {
            case SQLITE_NOTADB, SQLITE_CORRUPT ->
                new StoreCannotBeOpened(
                        "The store " + file + " cannot be opened: it is not a database, or a damaged one."
                                + " Name another file, or bring back a backup.",
                        e);
            case SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM -> file.readOnly(e);
            default -> new StoreCannotBeOpened("The store " + file + " cannot be opened: " + e.getMessage(), e);
        };
    }
}
