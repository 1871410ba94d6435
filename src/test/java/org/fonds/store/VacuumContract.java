package org.fonds.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fonds.store.StoreUnderTest.START;
import static org.fonds.store.TestDocument.DC;
import static org.fonds.store.TestDocument.id;
import static org.fonds.store.TestDocument.put;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What ended long ago can be dropped, and until then the state of every time can be told. */
interface VacuumContract extends StoreContract {
    /** Publications 1 to 4, a day after each other. */
    private void fourDays() {
        archive().publish(put("1", "a", "x"), put("2", "a", "x:y"), put("3", "same"));
        archive().clock.advance(Duration.ofDays(1));
        archive().publish(put("1", "b", "x"), put("4", "same"));
        archive().clock.advance(Duration.ofDays(1));
        archive().publish(new Change.Remove(id("2"), "pages", Long.MAX_VALUE), put("3", "other"));
        archive().clock.advance(Duration.ofDays(1));
        archive().publish(put("1", "c"));
    }

    @Test
    default void tellsWhatCouldBeHarvestedAtEachTime() {
        fourDays();

        assertThat(then(Duration.ofSeconds(-1))).isEqualTo("0: 0 + 0");
        assertThat(then(Duration.ZERO)).isEqualTo("1: 3 + 0");
        assertThat(then(Duration.ofHours(25))).isEqualTo("2: 4 + 0");
        assertThat(then(Duration.ofDays(2))).isEqualTo("3: 3 + 1");
        assertThat(then(Duration.ofDays(9))).isEqualTo("4: 3 + 1");
    }

    private String then(Duration behindStart) {
        PastFigures figures = at(behindStart).orElseThrow();
        return figures.number() + ": " + figures.records().getOrDefault(DC, 0L) + " + "
                + figures.deleted().getOrDefault(DC, 0L);
    }

    private Optional<PastFigures> at(Duration behindStart) {
        return archive().store.read(snapshot -> snapshot.figuresAt(START.plus(behindStart)));
    }

    @Test
    default void dropsWhatEndedBeforeTheTimeKept() {
        fourDays();
        List<Shown> now = archive().harvest(archive().now(DC, null), 2);
        ListScope kept = archive().scope(DC, "x", 1, 2, 2);
        List<Shown> earlier = archive().harvest(kept, 2);

        // Two days and less ago was the second publication; what it ended is one version.
        assertThat(archive().store.vacuum(Duration.ofDays(2).minusSeconds(1))).isEqualTo(1);

        assertThat(archive().ledger().horizon()).isEqualTo(2);
        assertThat(archive().harvest(archive().now(DC, null), 2)).isEqualTo(now);
        assertThat(archive().harvest(kept, 2)).isEqualTo(earlier).hasSize(2);
        assertThatThrownBy(() -> archive().harvest(archive().scope(DC, null, 1, 1, 1), 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(at(Duration.ofHours(3))).isEmpty();
        assertThat(then(Duration.ofHours(25))).isEqualTo("2: 4 + 0");
        LedgerInvariants.check(archive());
    }

    @Test
    default void keepsEverythingOfTheTimeKept() {
        fourDays();

        assertThat(archive().store.vacuum(Duration.ofDays(3))).isZero();
        assertThat(archive().ledger().horizon()).isZero();
        assertThat(then(Duration.ZERO)).isEqualTo("1: 3 + 0");
    }

    @Test
    default void keepsDeletionsForEver() {
        fourDays();
        archive().clock.advance(Duration.ofDays(4000));
        archive().publish(put("5", "a"));

        assertThat(archive().store.vacuum(Duration.ofDays(1))).isEqualTo(4);
        assertThat(archive().store.vacuum(Duration.ofDays(1))).isZero();
        assertThat(archive().shown("2").deleted()).isTrue();
        assertThat(archive().numbers(DC, null)).containsExactly("4", "2", "3", "1", "5");
        assertThat(archive().numbers(DC, "x")).containsExactly("2");
        LedgerInvariants.check(archive());
    }

    /** Publishing after old bytes were dropped, and old bytes again. */
    @Test
    default void publishesAgainWhatWasDropped() {
        fourDays();
        archive().clock.advance(Duration.ofDays(40));
        archive().publish(put("5", "a"));
        archive().store.vacuum(Duration.ofDays(1));

        assertThat(archive().publish(put("1", "a", "x"), put("2", "a", "x:y")).number())
                .isEqualTo(6);
        assertThat(archive().numbers(DC, "x")).containsExactly("1", "2");
        LedgerInvariants.check(archive());
    }
}
