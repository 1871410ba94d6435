package org.fonds.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.fonds.store.StoreUnderTest.DC_FORMAT;
import static org.fonds.store.TestDocument.put;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.fonds.testing.PostgresqlCluster;
import org.fonds.testing.PostgresqlMake;
import org.fonds.testing.SetClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A replica claims what it has and nothing more, is never written, and becomes a writer once it is promoted. */
class PostgresqlReplicaTest {
    private static final StoreSettings HASTY = new StoreSettings(2, Duration.ofSeconds(5));
    private static final long PATIENCE_NANOS = Duration.ofSeconds(30).toNanos();

    private final SetClock clock = new SetClock("2026-11-22T09:00:00Z");

    @ParameterizedTest
    @EnumSource
    void answersWhatItHasAndIsNeverWritten(PostgresqlMake make) {
        assumeThat(make.isInstalled()).as("PostgreSQL of " + make).isTrue();
        try (PostgresqlCluster primary = PostgresqlCluster.create(make)) {
            try (Store store = open(primary)) {
                store.offerFormats(List.of(DC_FORMAT));
                store.publish(List.of(put("1", "a")));
            }
            try (PostgresqlCluster follower = primary.startReplica();
                    Store store = open(primary);
                    Store replica = open(follower)) {
                assertThat(store.isReplica()).isFalse();
                assertThat(replica.isReplica()).isTrue();

                follows(store, replica);
                refusesToBeWritten(replica);
                statesNoTimeThatHasNotReachedIt(follower, store, replica);
                writesOncePromoted(follower, store, replica);
            }
        }
    }

    private Store open(PostgresqlCluster server) {
        return Stores.open(StoreAddress.of(server.address("postgres")), clock, HASTY);
    }

    private void follows(Store store, Store replica) {
        store.publish(List.of(put("2", "a")));
        await(() -> lastNumber(replica) == 2);
    }

    private void refusesToBeWritten(Store replica) {
        clock.advance(Duration.ofMinutes(1));
        assertThat(replica.tick()).isFalse();
        assertThatThrownBy(() -> replica.publish(List.of(put("3", "a"))))
                .isInstanceOf(StoreIsUnavailable.class)
                .hasMessageEndingWith(
                        " is a replica, which is for reading only." + " Give the address of the primary server.");
    }

    private void statesNoTimeThatHasNotReachedIt(PostgresqlCluster follower, Store store, Store replica) {
        follower.execute("postgres", "select pg_wal_replay_pause()");
        Instant stated = replica.read(Snapshot::ledger).clock();
        assertThat(store.tick()).isTrue();
        assertThat(store.publish(List.of(put("3", "a"))).number()).isEqualTo(3);

        assertThat(replica.read(Snapshot::ledger).clock()).isEqualTo(stated);
        assertThat(lastNumber(replica)).isEqualTo(2);
        follower.execute("postgres", "select pg_wal_replay_resume()");
        await(() -> lastNumber(replica) == 3);
        assertThat(replica.read(Snapshot::ledger).clock())
                .isEqualTo(store.read(Snapshot::ledger).clock());
    }

    /** Without being opened anew: who takes over is decided while servers run. */
    private void writesOncePromoted(PostgresqlCluster follower, Store store, Store replica) {
        Instant stated = store.read(Snapshot::ledger).clock();
        follower.execute("postgres", "select pg_promote()");
        assertThat(replica.isReplica()).isFalse();
        clock.advance(Duration.ofMinutes(-1));
        assertThat(replica.publish(List.of(put("4", "a"))).datestamp()).isEqualTo(stated);
        clock.advance(Duration.ofSeconds(90));
        assertThat(replica.tick()).isTrue();
    }

    private static long lastNumber(Store store) {
        return store.read(snapshot -> snapshot.ledger().lastNumber());
    }

    private static void await(BooleanSupplier condition) {
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waiting for the replica").isLessThan(until);
            Thread.onSpinWait();
        }
    }
}
