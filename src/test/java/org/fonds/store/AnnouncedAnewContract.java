package org.fonds.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.store.TestDocument.DC;
import static org.fonds.store.TestDocument.MODS;
import static org.fonds.store.TestDocument.id;
import static org.fonds.store.TestDocument.numbered;
import static org.fonds.store.TestDocument.put;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** After a store was put back, harvesters are told everything again. */
interface AnnouncedAnewContract extends StoreContract {
    @Test
    default void announcesEverythingAnewInAnotherEpoch() {
        archive()
                .publish(
                        put("1", "a", "x:y"),
                        numbered("2").dc("b").mods("m").in("x").put(),
                        put("3", "c"));
        archive().clock.advance(Duration.ofHours(1));
        archive()
                .publish(
                        new Change.Remove(id("3"), "pages", archive().ledger().lastNumber()), put("1", "newer", "x:y"));
        archive().clock.advance(Duration.ofHours(1));
        List<Shown> before = archive().harvest(archive().now(DC, null), 2);
        LedgerState old = archive().ledger();

        assertThat(Backups.announceAnew(StoreAddress.of(archive().address), archive().clock, told -> {}))
                .isEqualTo(3);

        assertThat(archive().ledger().epoch()).isNotEqualTo(old.epoch());
        assertThat(archive().ledger().clock()).isAfterOrEqualTo(archive().clock.instant());
        List<Shown> after = archive().harvest(archive().now(DC, null), 2);
        assertThat(after)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("datestamp")
                .containsExactlyInAnyOrderElementsOf(before);
        assertThat(after).allMatch(shown -> shown.datestamp().equals("2026-11-22T11:00:00Z"));
        assertThat(archive().numbers(DC, "x")).containsExactlyInAnyOrder("1", "2");
        assertThat(archive().numbers(MODS, "x")).containsExactly("2");
        LedgerInvariants.check(archive());
    }

    @Test
    default void announcesNothingWhereThereIsNothing() {
        assertThat(Backups.announceAnew(StoreAddress.of(archive().address), archive().clock, told -> {}))
                .isZero();
        assertThat(archive().ledger().lastNumber()).isZero();
    }
}
