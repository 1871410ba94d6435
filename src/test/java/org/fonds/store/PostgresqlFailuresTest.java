package org.fonds.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fonds.store.TestDocument.DC;
import static org.fonds.store.TestDocument.put;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongSupplier;
import org.fonds.testing.PostgresqlCluster;
import org.fonds.testing.PostgresqlDatabases;
import org.fonds.testing.SetClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A store in PostgreSQL that cannot work says so, says why, draws no conclusion, and works again by itself. */
@EnabledIf("org.fonds.testing.PostgresqlCluster#isPossible")
class PostgresqlFailuresTest {
    private static final StoreSettings HASTY = new StoreSettings(1, Duration.ofMillis(500));

    private final SetClock clock = new SetClock("2026-11-22T09:00:00Z");
    /** A request is to be answered soon, whatever the patience of writers; a slow machine needs its time, too. */
    private static final Duration SOON = Duration.ofSeconds(20);

    private PostgresqlCluster server;
    private String database;
    private String address;
    private Store store;

    @BeforeEach
    void open() {
        server = PostgresqlCluster.shared();
        database = PostgresqlDatabases.create();
        address = server.address(database);
        store = Stores.open(StoreAddress.of(address), clock, HASTY);
        store.offerFormats(List.of(StoreUnderTest.DC_FORMAT));
        store.publish(List.of(put("1", "a")));
    }

    @AfterEach
    void close() {
        store.close();
        server.drop(database);
    }

    @Test
    void saysThatSomebodyElseIsWriting() throws SQLException {
        try (Connection other = DriverManager.getConnection(address);
                Statement statement = other.createStatement()) {
            statement.execute("begin; select 1 from ledger where id = 1 for update");

            assertThatThrownBy(() -> store.publish(List.of(put("2", "a"))))
                    .isInstanceOf(StoreIsUnavailable.class)
                    .hasMessageEndingWith(" is being written by somebody else who does not come to an end. Try again.");
            assertThat(lastNumber(store)).isEqualTo(1);
            statement.execute("rollback");
        }
        assertThat(store.publish(List.of(put("2", "a"))).number()).isEqualTo(2);
    }

    /** A disk that is full in the middle of a publication, by the state that PostgreSQL gives then. */
    @Test
    void saysThatTheDiskIsFullAndKeepsWhatWasAcknowledged() {
        server.execute(database, """
                create function fill() returns trigger language plpgsql as
                $$ begin raise 'could not extend file' using errcode = 'disk_full'; end $$;
                create trigger full_disk before insert on version for each row execute function fill()""");

        assertThatThrownBy(() -> store.publish(List.of(put("2", "a"))))
                .isInstanceOf(StoreIsUnavailable.class)
                .hasMessageEndingWith(" cannot grow: the disk is full. Make room; what was acknowledged is safe.");
        assertThat(lastNumber(store)).isEqualTo(1);
        server.execute(database, "drop trigger full_disk on version");
        assertThat(store.publish(List.of(put("2", "a"))).number()).isEqualTo(2);
    }

    /** The patience here is far longer than the time that a test may take. */
    @Test
    void neverWaitsToTick() throws SQLException {
        StoreSettings patient = new StoreSettings(1, Duration.ofHours(1));
        try (Store waiting = Stores.open(StoreAddress.of(address), clock, patient);
                Connection other = DriverManager.getConnection(address);
                Statement statement = other.createStatement()) {
            clock.advance(Duration.ofSeconds(9));
            statement.execute("begin; select 1 from ledger where id = 1 for update");
            assertThat(waiting.tick()).isFalse();
            statement.execute("rollback");
            assertThat(waiting.tick()).isTrue();
        }
    }

    @Test
    void saysThatAllReadersAreBusy() {
        assertThatThrownBy(() -> store.read(outer -> store.read(Snapshot::ledger)))
                .isInstanceOf(StoreIsUnavailable.class)
                .hasMessageContaining(" cannot be reached: readers of 127.0.0.1:");
        assertThat(lastNumber(store)).isEqualTo(1);
    }

    @Test
    void saysThatTheServerIsSlow() throws SQLException {
        try (Connection other = DriverManager.getConnection(address);
                Statement statement = other.createStatement()) {
            statement.execute("begin; lock table publication in access exclusive mode");

            assertThatThrownBy(() -> store.read(snapshot -> snapshot.firstPublicationFrom(clock.instant())))
                    .isInstanceOf(StoreIsUnavailable.class)
                    .hasMessageEndingWith(" is too slow: a statement took longer than it may.");
            statement.execute("rollback");
        }
        assertThat(eventually(() -> store.read(snapshot -> snapshot.firstPublicationFrom(clock.instant()))))
                .isEqualTo(1);
    }

    @Test
    void worksAgainAfterItsConnectionsWereCutOff() {
        String cut = "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + database + "'";
        assertThat(store.tick()).isFalse();
        server.execute("postgres", cut);

        assertThatThrownBy(() -> store.publish(List.of(put("2", "a")))).isInstanceOf(StoreIsUnavailable.class);
        assertThat(store.publish(List.of(put("2", "a"))).number()).isEqualTo(2);
        server.execute("postgres", cut);
        clock.advance(Duration.ofSeconds(5));
        assertThatThrownBy(store::tick).isInstanceOf(StoreIsUnavailable.class);
        assertThat(store.tick()).isTrue();
        assertThat(eventually(() -> lastNumber(store))).isEqualTo(2);
    }

    /** The pool needs a while until it has noticed that the server answers again; a reader asks again, as a client does. */
    private static long eventually(LongSupplier question) {
        Instant end = Instant.now().plusSeconds(60);
        while (true) {
            try {
                return question.getAsLong();
            } catch (StoreIsUnavailable notYet) {
                if (Instant.now().isAfter(end)) {
                    throw notYet;
                }
            }
        }
    }

    @Test
    void worksAgainAfterTheServerWasDown() {
        try (PostgresqlCluster own = PostgresqlCluster.create();
                Store other = Stores.open(StoreAddress.of(own.address("postgres")), clock, HASTY)) {
            other.offerFormats(List.of(StoreUnderTest.DC_FORMAT));
            other.publish(List.of(put("1", "a")));
            Store patient = Stores.open(StoreAddress.of(own.address("postgres")), clock);
            own.stop();

            assertTimeout(
                    SOON,
                    () -> assertThatThrownBy(() -> patient.read(Snapshot::ledger))
                            .isInstanceOf(StoreIsUnavailable.class));
            patient.close();
            assertThatThrownBy(() -> other.read(Snapshot::ledger)).isInstanceOf(StoreIsUnavailable.class);
            assertThatThrownBy(() -> other.publish(List.of(put("2", "a")))).isInstanceOf(StoreIsUnavailable.class);
            assertThatThrownBy(() -> other.read(Snapshot::ledger))
                    .hasMessageContaining(" cannot be reached: Connection to 127.0.0.1:")
                    .hasMessageEndingWith(" The log of that server may say more; among other things, a disk that is"
                            + " full ends it.");
            assertThatThrownBy(() -> Stores.open(StoreAddress.of(own.address("postgres")), clock, HASTY))
                    .isInstanceOf(StoreCannotBeOpened.class)
                    .hasMessageContaining(" cannot be opened: the server does not answer. Is it running,"
                            + " and is the address right?");
            own.start();

            assertThat(other.publish(List.of(put("2", "a"))).number()).isEqualTo(2);
            assertThat(eventually(() -> lastNumber(other))).isEqualTo(2);
        }
    }

    /** As a machine does that sleeps in the middle of a publication. */
    @Test
    void saysThatItStoodStillForTooLong() throws SQLException {
        try (Session writer = StoreAddress.of(address).database(HASTY).writer()) {
            writer.begin();
            writer.number("select count(*) from publication");
            standStill();

            assertThatThrownBy(() -> writer.number("select count(*) from publication"))
                    .isInstanceOf(StoreIsUnavailable.class)
                    .hasMessageEndingWith(
                            " broke off a transaction in which this program stood still for too long." + " Try again.");
        }
        assertThat(store.publish(List.of(put("2", "a"))).number()).isEqualTo(2);
    }

    private void standStill() throws SQLException {
        try (Connection other = DriverManager.getConnection(address);
                Statement statement = other.createStatement()) {
            boolean waits = true;
            while (waits) {
                try (ResultSet open = statement.executeQuery("select 1 from pg_stat_activity where datname = '"
                        + database + "' and state = 'idle in transaction'")) {
                    waits = open.next();
                }
            }
        }
    }

    @Test
    void takesAWrongStatementForABug() {
        try (Session session =
                StoreAddress.of(address).database(StoreSettings.STANDARD).writer()) {
            assertThatThrownBy(() -> session.number("select missing from ledger"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("A statement of the store 127.0.0.1:")
                    .hasMessageContaining("column \"missing\" does not exist");
        }
    }

    @Test
    void readsWithoutTheRightToWrite() {
        Database reading = StoreAddress.of(address).database(HASTY);
        try (Readers readers = new Readers(reading)) {
            assertThatThrownBy(() -> readers.read(session -> session.change("delete from publication")))
                    .isInstanceOf(StoreIsUnavailable.class);
            assertThat(readers.<Long>read(session -> session.number("select count(*) from publication")))
                    .isEqualTo(1);
        }
    }

    @Test
    void bringsEachCommitToTheDiskWhateverTheServerIsSetTo() {
        server.execute(database, "alter database " + database + " set synchronous_commit = off");
        server.execute(database, "alter database " + database + " set default_transaction_isolation = 'serializable'");
        Database strict = StoreAddress.of(address).database(HASTY);
        try (Session writer = strict.writer();
                Session hasty = strict.hastyWriter()) {
            for (Session session : List.of(writer, hasty)) {
                assertThat(shown(session, "synchronous_commit")).isEqualTo("on");
                assertThat(shown(session, "transaction_isolation")).isEqualTo("read committed");
            }
        }
    }

    @Test
    void leavesAServerThatWaitsForItsReplicasAsItIs() {
        server.execute(database, "alter database " + database + " set synchronous_commit = remote_apply");
        try (Session writer = StoreAddress.of(address).database(HASTY).writer()) {
            assertThat(shown(writer, "synchronous_commit")).isEqualTo("remote_apply");
        }
    }

    private static String shown(Session session, String setting) {
        return session.first("show " + setting, row -> row.getString(1)).orElseThrow();
    }

    @Test
    void saysThatThereIsNoSuchDatabase() {
        assertThatThrownBy(() -> Stores.open(StoreAddress.of(server.address("missing")), Clock.systemUTC()))
                .isInstanceOf(StoreCannotBeOpened.class)
                .hasMessageEndingWith("/missing cannot be opened: there is no such database."
                        + " Make it: createdb --encoding=UTF8 --template=template0 NAME");
    }

    @Test
    void saysThatADatabaseIsAnotherPrograms() {
        server.execute(database, "create schema places");
        server.execute(database, "create table places.towns (id integer primary key)");

        assertThatThrownBy(() -> Stores.open(StoreAddress.of(address + "&currentSchema=places"), Clock.systemUTC()))
                .isInstanceOf(StoreCannotBeOpened.class)
                .hasMessageEndingWith("/" + database + " cannot be opened: it is a database of another program."
                        + " Name another database, or a schema of its own (?currentSchema=fonds).");
    }

    @Test
    void livesInASchemaOfItsOwn() {
        server.execute(database, "create schema fonds");
        StoreAddress own = new StoreAddress(address + "&currentSchema=fonds", "fonds", "any");
        try (Store other = Stores.open(own, clock)) {
            other.offerFormats(List.of(StoreUnderTest.DC_FORMAT));
            assertThat(other.publish(List.of(put("1", "b"))).number()).isEqualTo(1);
            assertThat(other.<Boolean>read(snapshot ->
                            snapshot.record(TestDocument.id("1"), DC).isPresent()))
                    .isTrue();
        }
        assertThat(own).hasToString("127.0.0.1:" + address.replaceAll("\\D*127.0.0.1:(\\d+).*", "$1") + "/" + database);
    }

    @Test
    void tellsNoPasswordWhereAnAddressCannotBeRead() {
        assertThatThrownBy(() -> Stores.open(
                        StoreAddress.of("jdbc:postgresql://host:port/fonds?password=secret"), Clock.systemUTC()))
                .isInstanceOf(StoreCannotBeOpened.class)
                .hasMessageStartingWith("The address of the store cannot be read.")
                .hasMessageNotContaining("secret");
    }

    private static long lastNumber(Store store) {
        return store.read(snapshot -> snapshot.ledger().lastNumber());
    }
}
