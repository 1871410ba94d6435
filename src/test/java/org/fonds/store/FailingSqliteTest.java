package org.fonds.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fonds.store.TestDocument.put;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.fonds.testing.SetClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that cannot work says so, says why, and draws no conclusion. */
class FailingSqliteTest {
    private static final StoreSettings HASTY = new StoreSettings(1, Duration.ofMillis(250));

    @TempDir
    Path folder;

    private Path file;
    private Store store;

    @BeforeEach
    void open() {
        file = folder.resolve("fonds.db");
        store = Stores.open(StoreAddress.of(file.toString()), new SetClock("2026-11-22T09:00:00Z"), HASTY);
        store.offerFormats(List.of(StoreUnderTest.DC_FORMAT));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void saysThatSomebodyElseIsWriting() throws SQLException {
        try (Connection other = OpeningSqliteTest.connection(file.toString());
                Statement statement = other.createStatement()) {
            statement.execute("begin immediate");

            assertThatThrownBy(() -> store.publish(List.of(put("1", "a"))))
                    .isInstanceOf(StoreIsUnavailable.class)
                    .hasMessage(
                            "The store %s is being written by somebody else who does not come to an end."
                                    + " Try again.",
                            file);
            assertThat(store.tick()).isFalse();
            assertThat(store.<Long>read(snapshot -> snapshot.ledger().lastNumber()))
                    .isZero();
            statement.execute("rollback");
        }
        assertThat(store.publish(List.of(put("1", "a"))).number()).isEqualTo(1);
    }

    @Test
    void saysThatAllReadersAreBusy() {
        assertThatThrownBy(() -> store.read(outer -> store.read(Snapshot::ledger)))
                .isInstanceOf(StoreIsUnavailable.class)
                .hasMessageStartingWith("The store " + file + " cannot be reached: readers of " + file);
        assertThat(store.<Long>read(snapshot -> snapshot.ledger().lastNumber())).isZero();
    }

    @Test
    void saysThatTheFileIsDamaged() throws IOException {
        store.close();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            // Behind the first page, which tells that it is a database at all.
            for (long page = 4096; page < channel.size(); page += 4096) {
                channel.write(ByteBuffer.allocate(4096), page);
            }
        }

        assertThatThrownBy(() -> Stores.open(StoreAddress.of(file.toString()), new SetClock("2026-11-22T09:00:00Z")))
                .isInstanceOf(StoreCannotBeOpened.class)
                .hasMessage(
                        "The store %s cannot be opened: it is not a database, or a damaged one."
                                + " Name another file, or bring back a backup.",
                        file);
        assertThatThrownBy(() -> LedgerRow.of(session()))
                .isInstanceOf(StoreIsUnavailable.class)
                .hasMessage("The store %s is damaged. Stop writing to it and bring back a backup.", file);
    }

    @Test
    void saysThatTheDiskIsFull() {
        try (Session session = session()) {
            session.number("pragma max_page_count = 1");
            assertThatThrownBy(() -> session.change(
                            "insert into content (id, hash, bytes) values (1, ?, ?)",
                            new byte[32],
                            new byte[1_000_000]))
                    .isInstanceOf(StoreIsUnavailable.class)
                    .hasMessage(
                            "The store %s cannot grow: the disk is full. Make room; what was acknowledged is safe.",
                            file);
        }
    }

    @Test
    void saysThatAReaderDoesNotWrite() {
        try (Session session = session()) {
            session.change("pragma query_only = on");
            assertThatThrownBy(() -> session.change("delete from publication"))
                    .isInstanceOf(StoreIsUnavailable.class)
                    .hasMessage(
                            "The store %s may not be written by this user, or its disk is mounted for reading only.",
                            file);
        }
    }

    @Test
    void takesAWrongStatementForABug() {
        try (Session session = session()) {
            assertThatThrownBy(() -> session.number("select missing from ledger"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("A statement of the store " + file + " is wrong: ")
                    .hasMessageContaining("no such column: missing");
        }
    }

    @Test
    void readsOnAfterAQuestionThatFails() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> store.read(snapshot -> {
                        throw new IllegalArgumentException("of the question's own");
                    }))
                    .hasMessage("of the question's own");
        }
        assertThat(store.<Long>read(snapshot -> snapshot.ledger().lastNumber())).isZero();
    }

    private Session session() {
        return new SqliteDatabase(SqliteFile.at(file.toString()), HASTY).writer();
    }
}
