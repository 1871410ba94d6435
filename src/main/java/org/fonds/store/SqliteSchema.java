package org.fonds.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.sqlite.SQLiteErrorCode;

/** Brings a file to the schema that this program knows, however many processes open it at the same moment. */
final class SqliteSchema {
    private static final String TABLES = "select name from sqlite_master where type = 'table'";

    /** File locks hold processes apart, but not the threads of one. */
    private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

    private final SqliteFile file;
    private final DataSource source;
    private final Migrations migrations;

    SqliteSchema(SqliteFile file, DataSource source) {
        this.file = file;
        this.source = source;
        this.migrations = new Migrations(
                file.toString(), "Name another file.", "sqlite", TABLES, source, new SqliteFailures(file));
    }

    void prepare() {
        file.check();
        try {
            if (isNew() || migrations.areDue()) {
                migrateAlone();
            }
        } catch (SQLException e) {
            throw failure(e);
        } catch (IOException e) {
            throw file.readOnly(e);
        }
    }

    private boolean isNew() throws IOException {
        return Files.notExists(file.path()) || Files.size(file.path()) == 0;
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
            if (isNew() || migrations.areDue()) {
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
        migrations.run();
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
