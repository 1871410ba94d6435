package org.fonds.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fonds.testing.SetClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Opening a file as a store, and what is said where that cannot be. */
class OpeningSqliteTest {
    @TempDir
    Path folder;

    @Test
    void makesTheStoreWhereThereIsNone() {
        Path file = folder.resolve("fonds.db");

        open(file.toString()).close();

        assertThat(file).isNotEmptyFile();
        assertThat(folder).isDirectoryNotContaining("glob:**.opening");
    }

    @Test
    void takesAnAddressWithOrWithoutItsScheme() {
        Path file = folder.resolve("my fonds.db");

        String epoch = epoch("jdbc:sqlite:" + file);

        assertThat(epoch(file.toString())).isEqualTo(epoch);
    }

    @Test
    void makesAStoreOfAnEmptyFile() throws IOException {
        Path file = Files.createFile(folder.resolve("fonds.db"));

        assertThat(epoch(file.toString())).hasSize(16);
    }

    @Test
    void givesEachStoreAnotherEpochAndKey() {
        assertThat(epoch(folder.resolve("a.db").toString()))
                .isNotEqualTo(epoch(folder.resolve("b.db").toString()));
    }

    @Test
    void makesOneStoreHoweverManyOpenItAtOnce() throws InterruptedException, ExecutionException {
        String address = folder.resolve("fonds.db").toString();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> openings = Collections.nCopies(8, () -> epoch(address));
            List<Future<String>> epochs = threads.invokeAll(openings);
            for (Future<String> epoch : epochs) {
                assertThat(epoch.get()).isEqualTo(epochs.get(0).get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void numbersTheNewestMigrationAsTheProgramDoes() throws SQLException {
        String address = folder.resolve("fonds.db").toString();
        open(address).close();

        try (Connection connection = connection(address);
                Statement statement = connection.createStatement()) {
            assertThat(statement
                            .executeQuery("select max(cast(version as integer)) from flyway_schema_history")
                            .getInt(1))
                    .isEqualTo(Migrations.NEWEST);
        }
    }

    @Test
    void bringsEachCommitToTheDisk() throws SQLException {
        String address = folder.resolve("fonds.db").toString();
        open(address).close();
        SqliteDatabase database = new SqliteDatabase(SqliteFile.at(address), StoreSettings.STANDARD);

        try (Session writer = database.writer();
                Session hasty = database.hastyWriter()) {
            assertThat(writer.number("pragma synchronous")).isEqualTo(2);
            assertThat(writer.number("pragma foreign_keys")).isEqualTo(1);
            assertThat(writer.number("pragma busy_timeout")).isEqualTo(30_000);
            assertThat(writer.<String>first("pragma journal_mode", row -> row.getString(1)))
                    .contains("wal");
            assertThat(hasty.number("pragma synchronous")).isEqualTo(2);
            assertThat(hasty.number("pragma busy_timeout")).isZero();
        }
    }

    @Test
    void saysThatAFolderIsMissing() {
        Path file = folder.resolve("archive").resolve("fonds.db");

        assertThatThrownBy(() -> open(file.toString()))
                .isInstanceOf(StoreCannotBeOpened.class)
                .hasMessage(
                        "The store %s cannot be opened: there is no folder %s."
                                + " Make the folder, or name a file in one that exists.",
                        file, file.getParent());
    }

    @Test
    void saysThatAFolderIsNoFile() {
        assertThatThrownBy(() -> open(folder.toString()))
                .isInstanceOf(StoreCannotBeOpened.class)
                .hasMessage("The store %s cannot be opened: it is a folder. Name a file in it.", folder);
    }

    @Test
    void saysThatAFileIsNoDatabase() throws IOException {
        Path file = folder.resolve("notes.txt");
        Files.writeString(file, "Not a database, and longer than the name of its format. ".repeat(40));

        assertThatThrownBy(() -> open(file.toString()))
                .isInstanceOf(StoreCannotBeOpened.class)
                .hasMessage(
                        "The store %s cannot be opened: it is not a database, or a damaged one."
                                + " Name another file, or bring back a backup.",
                        file);
        assertThat(file).content().startsWith("Not a database, and longer");
    }

    @Test
    void saysThatADatabaseIsAnotherPrograms() throws SQLException {
        Path file = folder.resolve("places.db");
        change(file.toString(), "create table places (id integer primary key)");

        assertThatThrownBy(() -> open(file.toString()))
                .isInstanceOf(StoreCannotBeOpened.class)
                .hasMessage(
                        "The store %s cannot be opened: it is a database of another program." + " Name another file.",
                        file);
    }

    @Test
    void saysThatANewerProgramIsNeeded() throws SQLException {
        Path file = folder.resolve("fonds.db");
        open(file.toString()).close();
        change(
                file.toString(),
                "insert into flyway_schema_history select 99, '99', description, type, script, checksum, installed_by,"
                        + " installed_on, execution_time, success from flyway_schema_history where version = '1'");

        assertThatThrownBy(() -> open(file.toString()))
                .isInstanceOf(StoreCannotBeOpened.class)
                .hasMessage(
                        "The store %s cannot be opened: a newer Fonds has brought it to schema 99,"
                                + " and this one knows no more than " + Migrations.NEWEST
                                + ". Use the newer program.",
                        file);
    }

    @Test
    void saysThatItMayNotWrite() throws IOException {
        Path file = folder.resolve("fonds.db");
        open(file.toString()).close();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeThat(Files.isWritable(file)).as("root may write everything").isFalse();

        assertThatThrownBy(() -> open(file.toString()))
                .isInstanceOf(StoreCannotBeOpened.class)
                .hasMessage(mayNotWrite(file.toString()));
    }

    /** Not even root may make files there. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void saysThatItMayMakeNoFile() {
        assertThatThrownBy(() -> open("/proc/fonds.db"))
                .isInstanceOf(StoreCannotBeOpened.class)
                .hasMessage(mayNotWrite("/proc/fonds.db"));
    }

    private static String mayNotWrite(String file) {
        return "The store " + file + " cannot be opened: this user may not write it, or not make files in its folder."
                + " Give that right, or name another file.";
    }

    @Test
    void saysWhatAnAddressIs() {
        for (String address : List.of(
                "", "jdbc:sqlite:", "jdbc:sqlite::memory:", "jdbc:mysql://localhost/fonds", "fonds.db?mode=ro")) {
            assertThatThrownBy(() -> open(address))
                    .isInstanceOf(StoreCannotBeOpened.class)
                    .hasMessage("'" + address + "' is not the address of a store. Write the path of a file, such as"
                            + " fonds.db, without a question mark, or the same behind jdbc:sqlite:.");
        }
    }

    private static Store open(String address) {
        return Stores.open(StoreAddress.of(address), new SetClock("2026-11-22T09:00:00Z"));
    }

    private static String epoch(String address) {
        try (Store store = open(address)) {
            return store.read(snapshot -> snapshot.ledger().epoch());
        }
    }

    static Connection connection(String address) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + address);
    }

    private static void change(String address, String sql) throws SQLException {
        try (Connection connection = connection(address);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
