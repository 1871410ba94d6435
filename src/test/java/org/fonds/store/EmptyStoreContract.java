package org.fonds.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.store.StoreUnderTest.START;
import static org.fonds.store.TestDocument.DC;
import static org.fonds.store.TestDocument.MODS;
import static org.fonds.store.TestDocument.id;
import static org.fonds.store.TestDocument.put;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.SetSpec;
import org.fonds.testing.SetClock;
import org.junit.jupiter.api.Test;

/** The beginning of a store, and what it offers. */
interface EmptyStoreContract extends StoreContract {
    @Test
    default void beginsAtTheHourOfItsMaking() {
        LedgerState ledger = archive().ledger();

        assertThat(ledger.birth()).isEqualTo(START);
        assertThat(ledger.clock()).isEqualTo(START);
        assertThat(ledger.lastNumber()).isZero();
        assertThat(ledger.horizon()).isZero();
        assertThat(ledger.epoch()).hasSize(16);
        assertThat(ledger.key().toBytes()).hasSize(32);
    }

    @Test
    default void holdsNothingAtFirst() {
        StoreUnderTest archive = archive();

        assertThat(archive.numbers(DC, null)).isEmpty();
        assertThat(archive.count(archive.now(DC, null))).isZero();
        assertThat(archive.record("1", DC)).isEmpty();
        assertThat(archive.store.<StoreFigures>read(Snapshot::figures))
                .isEqualTo(new StoreFigures(Map.of(), Map.of(), 0, 0, 0, 0, null));
        archive.store.read(snapshot -> {
            assertThat(snapshot.formatsOf(id("1"))).isEmpty();
            assertThat(snapshot.sets(null, 10, 0)).isEmpty();
            assertThat(snapshot.setCount(0)).isZero();
            assertThat(snapshot.hasSet(new SetSpec("a"))).isFalse();
            assertThat(snapshot.firstPublicationFrom(START)).isEqualTo(1);
            assertThat(snapshot.lastPublicationUntil(START)).isZero();
            return snapshot;
        });
    }

    @Test
    default void isTheSameStoreWhenOpenedAgain() {
        LedgerState before = archive().ledger();
        archive().publish(put("1", "a"));
        archive().close();

        SetClock clock = new SetClock("2026-11-22T09:00:00Z");
        clock.advance(Duration.ofMinutes(1));
        try (Store again = Stores.open(StoreAddress.of(archive().address), clock)) {
            LedgerState after = again.read(Snapshot::ledger);
            assertThat(after.epoch()).isEqualTo(before.epoch());
            assertThat(after.key().toBytes()).isEqualTo(before.key().toBytes());
            assertThat(after.birth()).isEqualTo(before.birth());
            assertThat(after.lastNumber()).isEqualTo(1);
            assertThat(again.<Boolean>read(
                            snapshot -> snapshot.record(id("1"), DC).isPresent()))
                    .isTrue();
        }
    }

    @Test
    default void offersFormatsInTheOrderGiven() {
        assertThat(formats()).containsExactly(StoreUnderTest.DC_FORMAT, StoreUnderTest.MODS_FORMAT);

        MetadataFormat newer = new MetadataFormat(MODS, "http://example.org/mods-2.xsd", "http://example.org/mods");
        archive().store.offerFormats(List.of(newer, StoreUnderTest.DC_FORMAT));

        assertThat(formats()).containsExactly(newer, StoreUnderTest.DC_FORMAT);
    }

    @Test
    default void dropsAFormatOnlyWhileItHasNoVersions() {
        archive().publish(put("1", "a"));

        archive().store.offerFormats(List.of(edm()));

        assertThat(formats()).containsExactly(edm(), StoreUnderTest.DC_FORMAT);
    }

    @Test
    default void keepsAFormatThatHasOnlyTombstones() {
        archive().publish(put("1", "a"));
        archive().publish(new Change.Remove(id("1"), "pages", Long.MAX_VALUE));

        archive().store.offerFormats(List.of(edm()));

        assertThat(formats()).containsExactly(edm(), StoreUnderTest.DC_FORMAT);
    }

    private List<MetadataFormat> formats() {
        return archive().store.read(Snapshot::formats);
    }

    private static MetadataFormat edm() {
        return new MetadataFormat(new MetadataPrefix("edm"), "http://example.org/edm.xsd", "http://example.org/edm");
    }
}
