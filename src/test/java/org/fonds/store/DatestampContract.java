package org.fonds.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.store.StoreUnderTest.START;
import static org.fonds.store.TestDocument.id;
import static org.fonds.store.TestDocument.put;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** No datestamp ever precedes a responseDate already stated, whatever clocks do. */
interface DatestampContract extends StoreContract {
    @Test
    default void datesByTheClockInWholeSeconds() {
        archive().clock.set("2026-11-22T09:30:15.999Z");

        assertThat(archive().publish(put("1", "a")).datestamp()).isEqualTo(Instant.parse("2026-11-22T09:30:15Z"));
        assertThat(archive().ledger().clock()).isEqualTo(Instant.parse("2026-11-22T09:30:15Z"));
    }

    @Test
    default void givesARecordThatChangesTwiceInASecondTheNextSecond() {
        archive().publish(put("1", "a"), put("2", "a"));

        assertThat(archive().publish(put("1", "b")).datestamp()).isEqualTo(Instant.parse("2026-11-22T09:00:01Z"));
        assertThat(archive().publish(put("1", "c")).datestamp()).isEqualTo(Instant.parse("2026-11-22T09:00:02Z"));
        assertThat(archive().ledger().clock()).isEqualTo(Instant.parse("2026-11-22T09:00:02Z"));
    }

    @Test
    default void letsTwoRecordsShareASecond() {
        archive().publish(put("1", "a"));

        assertThat(archive().publish(put("2", "a")).datestamp()).isEqualTo(START);
    }

    @Test
    default void staysWhereItIsWhileTheClockIsBehind() {
        archive().publish(put("1", "a"));
        archive().clock.set("2026-11-21T00:00:00Z");

        assertThat(archive().publish(put("2", "a")).datestamp()).isEqualTo(START);
        assertThat(archive()
                        .publish(new Change.Remove(id("1"), "pages", Long.MAX_VALUE))
                        .datestamp())
                .isEqualTo(START.plusSeconds(1));
    }

    @Test
    default void followsAClockThatRunsAhead() {
        archive().clock.set("2027-11-22T09:00:00Z");
        archive().publish(put("1", "a"));
        archive().clock.set("2026-11-22T09:00:00Z");

        assertThat(archive().publish(put("2", "a")).datestamp()).isEqualTo(Instant.parse("2027-11-22T09:00:00Z"));
        assertThat(archive().ledger().clock()).isEqualTo(Instant.parse("2027-11-22T09:00:00Z"));
    }

    @Test
    default void neverDatesBeforeATimeThatWasStated() {
        archive().clock.advance(Duration.ofMinutes(10));
        assertThat(archive().store.tick()).isTrue();
        Instant stated = archive().ledger().clock();
        archive().clock.set("2026-11-22T09:00:00Z");

        assertThat(stated).isEqualTo(Instant.parse("2026-11-22T09:10:00Z"));
        assertThat(archive().publish(put("1", "a")).datestamp()).isEqualTo(stated);
    }

    @Test
    default void statesNoOtherTimeThanTheLedgers() {
        archive().clock.advance(Duration.ofMinutes(10));

        assertThat(archive().ledger().clock()).isEqualTo(START);
    }

    @Test
    default void ticksOnlyForwards() {
        assertThat(archive().store.tick()).isFalse();
        archive().clock.advance(Duration.ofSeconds(30));
        assertThat(archive().store.tick()).isTrue();
        assertThat(archive().store.tick()).isFalse();
        archive().clock.advance(Duration.ofSeconds(-20));
        assertThat(archive().store.tick()).isFalse();
        assertThat(archive().ledger().clock()).isEqualTo(START.plusSeconds(30));
    }

    @Test
    default void doesNotBelieveAClockThatJumpsByMoreThanAnHour() {
        archive().clock.advance(Duration.ofMinutes(61));

        assertThat(archive().store.tick()).isFalse();
        assertThat(archive().store.tick()).isFalse();
        assertThat(archive().ledger().clock()).isEqualTo(START);

        archive().clock.set("2026-11-22T09:00:01Z");
        assertThat(archive().store.tick()).isTrue();
    }

    @Test
    default void findsPublicationsByTheirDatestamps() {
        archive().publish(put("1", "a"));
        archive().publish(put("2", "a"));
        archive().clock.advance(Duration.ofSeconds(10));
        archive().publish(put("3", "a"));

        archive().store.read(snapshot -> {
            assertThat(snapshot.firstPublicationFrom(START)).isEqualTo(1);
            assertThat(snapshot.firstPublicationFrom(START.plusMillis(1))).isEqualTo(3);
            assertThat(snapshot.firstPublicationFrom(START.plusSeconds(10))).isEqualTo(3);
            assertThat(snapshot.firstPublicationFrom(START.plusSeconds(11))).isEqualTo(4);
            assertThat(snapshot.lastPublicationUntil(START.minusSeconds(1))).isZero();
            assertThat(snapshot.lastPublicationUntil(START)).isEqualTo(2);
            assertThat(snapshot.lastPublicationUntil(START.plusMillis(9999))).isEqualTo(2);
            assertThat(snapshot.lastPublicationUntil(START.plusSeconds(10))).isEqualTo(3);
            return snapshot;
        });
    }
}
