package org.fonds.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.fonds.store.StoreUnderTest.START;
import static org.fonds.store.TestDocument.DC;
import static org.fonds.store.TestDocument.MODS;
import static org.fonds.store.TestDocument.id;
import static org.fonds.store.TestDocument.numbered;
import static org.fonds.store.TestDocument.put;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.MetadataPrefix;
import org.junit.jupiter.api.Test;

/** Bytes that a disk has changed never leave the store; what cannot be healed is missing, and never deleted. */
interface DamageContract extends StoreContract {
    private void threeOfWhichTheSecondIsDamaged() {
        archive().publish(put("1", "a"), put("2", "b", "x:y"), put("3", "c", "x"));
        garble("2");
    }

    private void garble(String number) {
        Damage.garble(archive().address, id(number).value(), DC.value());
    }

    private DamagedRendition found() {
        ListScope all = archive().now(DC, null);
        return damaged(all, all.last());
    }

    private DamagedRendition damaged(ListScope list, long last) {
        RecordsAreWithheld found = catchThrowableOfType(
                RecordsAreWithheld.class,
                () -> archive().page(list, Position.START, new Position(last, Long.MAX_VALUE)));
        assertThat(found.damaged()).hasSize(1);
        return found.damaged().get(0);
    }

    private List<Rendition> rendered(MetadataPrefix prefix, String text) {
        return List.of(new Rendition(prefix, TestDocument.body(text), "crosswalk-1"));
    }

    private Mending withhold() {
        return archive().store.mend(found(), rendered(DC, "what another crosswalk makes"));
    }

    @Test
    default void handsOutNothingOfAPageThatIsDamaged() {
        threeOfWhichTheSecondIsDamaged();

        assertThatThrownBy(() -> archive().numbers(DC, null))
                .isInstanceOf(StoreIsUnavailable.class)
                .hasMessage("The store has damaged renditions: oai:archive.example.org:2 in oai_dc."
                        + " 'fonds heal' makes them anew.");
        assertThatThrownBy(() -> archive().shown("2")).isInstanceOf(RecordsAreWithheld.class);
        assertThat(archive().shown("1").number()).isEqualTo("1");
    }

    @Test
    default void healsWithTheBytesThatWerePublishedAndAnnouncesNothing() {
        threeOfWhichTheSecondIsDamaged();
        LedgerState before = archive().ledger();

        assertThat(archive().store.mend(found(), rendered(DC, "b"))).isEqualTo(Mending.HEALED);

        assertThat(archive().numbers(DC, null)).containsExactly("1", "2", "3");
        assertThat(archive().shown("2").datestamp()).isEqualTo("2026-11-22T09:00:00Z");
        assertThat(archive().ledger().lastNumber()).isEqualTo(before.lastNumber());
        assertThat(archive().store.withheld(9)).isEmpty();
        LedgerInvariants.check(archive());
    }

    @Test
    default void healsAllThatShowTheBytes() {
        archive().publish(put("1", "same"), put("2", "same"));
        garble("1");
        RecordsAreWithheld found =
                catchThrowableOfType(RecordsAreWithheld.class, () -> archive().numbers(DC, null));
        assertThat(found.damaged()).hasSize(2);

        assertThat(archive().store.mend(found.damaged().get(0), rendered(DC, "same")))
                .isEqualTo(Mending.HEALED);
        assertThat(archive().store.mend(found.damaged().get(1), List.of())).isEqualTo(Mending.SOUND);
        assertThat(archive().numbers(DC, null)).containsExactly("1", "2");
    }

    @Test
    default void leavesOutWhatCannotBeHealedAndDoesNotCallItDeleted() {
        threeOfWhichTheSecondIsDamaged();

        assertThat(withhold()).isEqualTo(Mending.WITHHELD);

        assertThat(archive().numbers(DC, null)).containsExactly("1", "3");
        assertThat(archive().numbers(DC, "x")).containsExactly("3");
        assertThat(archive().count(archive().now(DC, null))).isEqualTo(2);
        assertThatThrownBy(() -> archive().shown("2"))
                .isInstanceOf(RecordsAreWithheld.class)
                .hasMessage(
                        "Of oai:archive.example.org:2 in oai_dc the store has no sound bytes, and could not make them"
                                + " anew. Ingest the documents again.");
        assertThat(archive().store.<Optional<List<MetadataFormat>>>read(snapshot -> snapshot.formatsOf(id("2"))))
                .contains(List.of(StoreUnderTest.DC_FORMAT));
        assertThat(archive().store.withheld(9)).containsExactly(new WithheldRecord(id("2"), DC, "pages", START));
        assertThat(archive().store.<StoreFigures>read(Snapshot::figures).withheld())
                .isEqualTo(1);
        LedgerInvariants.check(archive());
    }

    @Test
    default void knowsThatAListIsNotWhole() {
        threeOfWhichTheSecondIsDamaged();
        assertThat(archive().store.<Boolean>read(snapshot -> snapshot.isWhole(DC)))
                .isTrue();

        withhold();

        assertThat(archive().store.<Boolean>read(snapshot -> snapshot.isWhole(DC)))
                .isFalse();
        assertThat(archive().store.<Boolean>read(snapshot -> snapshot.isWhole(MODS)))
                .isTrue();
        assertThat(archive()
                        .store
                        .<Boolean>read(
                                snapshot -> snapshot.isWithheldFrom(archive().scope(DC, null, 1, 1, 2))))
                .isTrue();
        assertThat(archive()
                        .store
                        .<Boolean>read(
                                snapshot -> snapshot.isWithheldFrom(archive().scope(DC, null, 2, 2, 2))))
                .isFalse();
    }

    @Test
    default void leavesItOutOfListsThatBeganBefore() {
        threeOfWhichTheSecondIsDamaged();
        ListScope begun = archive().now(DC, null);
        withhold();

        assertThat(archive().harvest(begun, 100)).extracting(Shown::number).containsExactly("1", "3");
    }

    @Test
    default void announcesAnewWhatIsRepaired() {
        threeOfWhichTheSecondIsDamaged();
        withhold();

        assertThat(archive().publish(put("2", "b", "x:y")).outcomes())
                .containsExactly(new Outcome.Published(id("2"), false));

        assertThat(archive().shown("2").datestamp()).isEqualTo("2026-11-22T09:00:01Z");
        assertThat(archive().numbers(DC, "x")).containsExactly("3", "2");
        assertThat(archive().store.withheld(9)).isEmpty();
        assertThat(archive().store.<Boolean>read(snapshot -> snapshot.isWhole(DC)))
                .isTrue();
        LedgerInvariants.check(archive());
    }

    @Test
    default void publishesAWithheldRecordThatHasChangedSince() {
        threeOfWhichTheSecondIsDamaged();
        ListScope begun = archive().now(DC, null);
        withhold();

        archive().publish(put("2", "new"));

        assertThat(archive().numbers(DC, null)).containsExactly("1", "3", "2");
        assertThat(archive().harvest(begun, 100)).extracting(Shown::number).containsExactly("1", "3");
        LedgerInvariants.check(archive());
    }

    @Test
    default void tellsOfTheDeletionOfAWithheldRecord() {
        threeOfWhichTheSecondIsDamaged();
        withhold();
        assertThat(archive().store.liveItems("pages", null, 9)).contains(id("2"));

        archive().publish(new Change.Remove(id("2"), "pages", Long.MAX_VALUE));

        assertThat(archive().shown("2").deleted()).isTrue();
        assertThat(archive().numbers(DC, "x:y")).containsExactly("2");
        assertThat(archive().store.withheld(9)).isEmpty();
        LedgerInvariants.check(archive());
    }

    @Test
    default void withholdsOnlyTheFormatThatIsDamaged() {
        archive().publish(numbered("1").dc("a").mods("m").put());
        garble("1");
        withhold();

        assertThat(archive().numbers(MODS, null)).containsExactly("1");
        assertThat(archive().accession("1").fingerprints()).containsOnlyKeys(MODS);
        assertThat(archive().publish(numbered("1").dc("a").mods("m").put()).outcomes())
                .containsExactly(new Outcome.Published(id("1"), false));
        assertThat(archive().record("1", MODS).orElseThrow().datestamp()).isEqualTo("2026-11-22T09:00:00Z");
        LedgerInvariants.check(archive());
    }

    @Test
    default void takesABodyThatIsGoneForDamaged() {
        archive().publish(put("1", "a"), put("2", "b"));
        Damage.lose(archive().address, id("2").value(), DC.value());

        assertThat(archive().store.mend(found(), rendered(DC, "b"))).isEqualTo(Mending.WITHHELD);
        archive().publish(put("2", "b"));

        assertThat(archive().numbers(DC, null)).containsExactly("1", "2");
    }

    @Test
    default void healsAnEarlierVersionForListsThatBeganBefore() {
        threeOfWhichTheSecondIsDamaged();
        ListScope begun = archive().now(DC, null);
        archive().publish(put("2", "new"));
        DamagedRendition earlier = damaged(begun, 1);

        assertThat(archive().store.mend(earlier, List.of())).isEqualTo(Mending.WITHHELD);

        assertThat(archive().harvest(begun, 100)).extracting(Shown::number).containsExactly("1", "3");
        assertThat(archive().numbers(DC, null)).containsExactly("1", "3", "2");
        assertThat(archive().store.withheld(9)).isEmpty();
        archive().clock.advance(Duration.ofDays(40));
        archive().store.tick();
        archive().publish(put("4", "d"));
        archive().store.vacuum(Duration.ofDays(1));
        LedgerInvariants.check(archive());
    }

    /** A block keeps the sound bytes that it was built of, until the record is withheld. */
    @Test
    default void leavesOutWhatABlockShows() {
        archive()
                .store
                .publish(IntStream.range(0, 60)
                        .<Change>mapToObj(n -> put("n" + n, "text " + n))
                        .toList());
        buildBlocks();
        ListScope begun = archive().now(DC, null);
        garble("n7");
        DamagedRendition damaged = catchThrowableOfType(
                        RecordsAreWithheld.class, () -> archive().shown("n7"))
                .damaged()
                .get(0);
        assertThat(onOnePage(begun)).isEqualTo(60);

        assertThat(archive().store.mend(damaged, List.of())).isEqualTo(Mending.WITHHELD);

        assertThat(onOnePage(archive().now(DC, null))).isEqualTo(59);
        buildBlocks();
        assertThat(onOnePage(archive().now(DC, null))).isEqualTo(59);
        LedgerInvariants.check(archive());
    }

    private void buildBlocks() {
        int portions = 0;
        while (archive().store.buildBlocks()) {
            assertThat(portions++).isLessThan(100);
        }
    }

    private int onOnePage(ListScope scope) {
        Position end = new Position(scope.last(), Long.MAX_VALUE);
        return archive()
                .store
                .<ListPage>read(
                        snapshot -> snapshot.page(scope, Position.START, end, ListContent.RECORDS, TextForm.PLAIN))
                .records();
    }
}
