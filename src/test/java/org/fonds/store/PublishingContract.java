package org.fonds.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fonds.store.StoreUnderTest.START;
import static org.fonds.store.TestDocument.DC;
import static org.fonds.store.TestDocument.MODS;
import static org.fonds.store.TestDocument.id;
import static org.fonds.store.TestDocument.numbered;
import static org.fonds.store.TestDocument.put;

import java.util.List;
import java.util.Map;
import org.fonds.protocol.MetadataPrefix;
import org.junit.jupiter.api.Test;

/** What becomes of puts. */
interface PublishingContract extends StoreContract {
    @Test
    default void publishesABatchAsOnePublication() {
        Publication publication = archive().publish(put("1", "a"), put("2", "b"));

        assertThat(publication.number()).isEqualTo(1);
        assertThat(publication.datestamp()).isEqualTo(START);
        assertThat(publication.outcomes())
                .containsExactly(new Outcome.Published(id("1"), true), new Outcome.Published(id("2"), true));
        assertThat(archive().ledger().lastNumber()).isEqualTo(1);
        assertThat(archive().numbers(DC, null)).containsExactly("1", "2");
    }

    @Test
    default void writesTheHeaderAsHarvestersReadIt() {
        archive().publish(put("1", "a", "person:mao", "holder:aprf", "holder"));

        StoredRecord stored = archive()
                .store
                .<StoredRecord>read(snapshot -> snapshot.record(id("1"), DC).orElseThrow());

        assertThat(new String(stored.header(), UTF_8))
                .isEqualTo("<header><identifier>oai:archive.example.org:1</identifier>"
                        + "<datestamp>2026-11-22T09:00:00Z</datestamp>"
                        + "<setSpec>holder:aprf</setSpec><setSpec>person:mao</setSpec></header>");
        assertThat(stored.body()).asString(UTF_8).isEqualTo("<metadata>a</metadata>");
    }

    @Test
    default void escapesWhatAnIdentifierMayHave() {
        archive().publish(put("1?a=b&c=d", "a"));

        StoredRecord stored = archive()
                .store
                .<StoredRecord>read(
                        snapshot -> snapshot.record(id("1?a=b&c=d"), DC).orElseThrow());

        assertThat(new String(stored.header(), UTF_8)).contains("<identifier>oai:archive.example.org:1?a=b&amp;c=d<");
    }

    @Test
    default void publishesNothingWhereNothingChanges() {
        archive().publish(put("1", "a", "x"));

        Publication again = archive().publish(put("1", "a", "x"));

        assertThat(again).isEqualTo(new Publication(0, null, List.of(new Outcome.Unchanged(id("1")))));
        assertThat(archive().ledger().lastNumber()).isEqualTo(1);
    }

    @Test
    default void leavesTheUnchangedOutOfABatch() {
        archive().publish(put("1", "a"), put("2", "b"));

        Publication second = archive().publish(put("1", "a"), put("2", "c"));

        assertThat(second.outcomes())
                .containsExactly(new Outcome.Unchanged(id("1")), new Outcome.Published(id("2"), false));
        assertThat(archive().shown("1").datestamp()).isEqualTo("2026-11-22T09:00:00Z");
        assertThat(archive().shown("2").datestamp()).isEqualTo("2026-11-22T09:00:01Z");
        assertThat(archive().numbers(DC, null)).containsExactly("1", "2");
    }

    @Test
    default void publishesOnlyTheFormatThatChanged() {
        archive().publish(numbered("1").dc("a").mods("m").put());

        archive().publish(numbered("1").dc("a").mods("n").put());

        assertThat(archive().shown("1").datestamp()).isEqualTo("2026-11-22T09:00:00Z");
        assertThat(archive().record("1", MODS).orElseThrow().datestamp()).isEqualTo("2026-11-22T09:00:01Z");
    }

    @Test
    default void publishesAMoveToAnotherSetThoughTheBytesAreTheSame() {
        archive().publish(put("1", "a", "x:y"));

        Publication moved = archive().publish(put("1", "a", "z"));

        assertThat(moved.outcomes()).containsExactly(new Outcome.Published(id("1"), false));
        assertThat(archive().numbers(DC, "x")).isEmpty();
        assertThat(archive().numbers(DC, "x:y")).isEmpty();
        assertThat(archive().numbers(DC, "z")).containsExactly("1");
        assertThat(archive().shown("1").sets()).containsExactly("z");
    }

    @Test
    default void takesTheSameSetsInAnotherOrderForTheSame() {
        archive().publish(put("1", "a", "x:y", "z"));

        assertThat(archive().publish(put("1", "a", "z", "x", "x:y")).number()).isZero();
    }

    @Test
    default void endsAFormatThatIsNotYieldedAnyMoreInATombstone() {
        archive().publish(numbered("1").dc("a").mods("m").in("x").put());

        Publication second = archive().publish(numbered("1").dc("a").in("y").put());

        assertThat(second.outcomes()).containsExactly(new Outcome.Published(id("1"), false));
        Shown tombstone = archive().record("1", MODS).orElseThrow();
        assertThat(tombstone).isEqualTo(new Shown("1", "2026-11-22T09:00:01Z", true, List.of("x"), ""));
        assertThat(archive().shown("1").sets()).containsExactly("y");
    }

    @Test
    default void namesTheFormatsOfAnItem() {
        archive().publish(numbered("1").mods("m").dc("a").put(), put("2", "b"));
        archive().publish(new Change.Remove(id("2"), "pages", Long.MAX_VALUE));

        archive().store.read(snapshot -> {
            assertThat(snapshot.formatsOf(id("1")))
                    .contains(List.of(StoreUnderTest.DC_FORMAT, StoreUnderTest.MODS_FORMAT));
            assertThat(snapshot.formatsOf(id("2"))).contains(List.of());
            assertThat(snapshot.formatsOf(id("3"))).isEmpty();
            return snapshot;
        });
    }

    @Test
    default void notesAnotherFingerprintWithoutPublishingTheSameBytes() {
        archive().publish(numbered("1").by("crosswalk-1").dc("a").put());

        Publication again =
                archive().publish(numbered("1").by("crosswalk-2").dc("a").put());

        assertThat(again.number()).isZero();
        assertThat(archive().accession("1")).extracting(Accession::fingerprints).isEqualTo(Map.of(DC, "crosswalk-2"));
    }

    @Test
    default void refusesAnItemTwiceInOneBatch() {
        assertThatThrownBy(() -> archive().publish(put("1", "a"), put("2", "b"), put("1", "c")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the item oai:archive.example.org:1 occurs twice in one batch");
        assertThat(archive().numbers(DC, null)).isEmpty();
    }

    @Test
    default void refusesAFormatTwiceInOnePut() {
        assertThatThrownBy(() -> archive().publish(numbered("1").dc("a").dc("b").put()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the item oai:archive.example.org:1 is put twice in the format oai_dc");
    }

    @Test
    default void carriesOutNothingOfABatchThatFails() {
        Change.Put inAnUnknownFormat =
                numbered("2").in(new MetadataPrefix("marc"), "b").put();

        assertThatThrownBy(() -> archive().publish(put("1", "a", "x"), inAnUnknownFormat))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the repository does not offer the format marc");

        assertThat(archive().ledger().lastNumber()).isZero();
        assertThat(archive().store.accessions(List.of(id("1"), id("2")))).isEmpty();
        assertThat(archive().store.<Long>read(snapshot -> snapshot.setCount(0))).isZero();
        assertThat(archive().publish(put("1", "a")).number()).isEqualTo(1);
    }

    @Test
    default void publishesAnEmptyBatchAsNothing() {
        assertThat(archive().publish()).isEqualTo(new Publication(0, null, List.of()));
    }

    @Test
    default void tellsWhatItHoldsInFigures() {
        archive().publish(numbered("1").dc("a").mods("m").put(), put("2", "b"), put("3", "c"));
        archive()
                .publish(
                        new Change.Remove(id("2"), "pages", Long.MAX_VALUE),
                        new Change.Withdraw(id("3")),
                        numbered("4").hold("bad"));

        assertThat(archive().store.<StoreFigures>read(Snapshot::figures))
                .isEqualTo(new StoreFigures(
                        Map.of(DC, 1L, MODS, 1L), Map.of(DC, 2L, MODS, 0L), 4, 1, 0, 1, START.plusSeconds(1)));
    }
}
