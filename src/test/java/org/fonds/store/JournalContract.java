package org.fonds.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fonds.store.TestDocument.DC;
import static org.fonds.store.TestDocument.MODS;
import static org.fonds.store.TestDocument.put;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.fonds.protocol.SetSpec;
import org.junit.jupiter.api.Test;

/** The journal of harvesting: where each list of each origin is, and what its origin did not hand over. */
interface JournalContract extends StoreContract {
    KnownOrigin MUSEUM = new KnownOrigin("museum", URI.create("https://museum.example.org/oai"), "profiles");
    KnownOrigin LIBRARY = new KnownOrigin("library", URI.create("https://library.example.org/oai"), "wellformed");
    Instant BEGAN = Instant.parse("2026-11-20T03:00:05Z");

    /** Larger than 32 bits hold. */
    long MANY = 5_000_000_000L;

    HarvestedList.UnderWay MIDDLE =
            new HarvestedList.UnderWay("t=1&\u00e4 '%_\\", "2026-11-01", "2026-11-19", BEGAN, MANY, MANY + 1);
    HarvestedList.UnderWay LEAST = new HarvestedList.UnderWay("", null, null, null, 0, null);

    private HarvestJournal journal() {
        return archive().store;
    }

    private HarvestedList all(KnownOrigin origin) {
        return journal().list(origin.name(), DC, null);
    }

    @Test
    default void hasHarvestedNothingAtFirst() {
        assertThat(journal().origins()).isEmpty();
        assertThat(journal().origin("museum")).isEmpty();
        assertThat(all(MUSEUM)).isEqualTo(new HarvestedList("museum", DC, null, null, null));
        assertThat(journal().misses("museum", DC)).isEmpty();
    }

    @Test
    default void knowsOriginsInTheOrderInWhichTheyWereEntered() {
        try (StoreUnderTest other = new StoreUnderTest(archive().address)) {
            journal().enter(MUSEUM);
            other.store.enter(LIBRARY);
            KnownOrigin moved = new KnownOrigin("museum", URI.create("http://museum.example.net/"), "official");
            journal().enter(moved);
            KnownOrigin archives = new KnownOrigin("archives", URI.create("https://archives.example.org/"), "profiles");
            journal().enter(archives);

            assertThat(other.store.origins()).containsExactly(moved, LIBRARY, archives);
            assertThat(other.store.origin("museum")).contains(moved);
        }
    }

    @Test
    default void goesOnWhereAnyProcessLeftOff() {
        journal().enter(MUSEUM);
        journal().note(all(MUSEUM).at(MIDDLE));

        try (StoreUnderTest other = new StoreUnderTest(archive().address)) {
            HarvestedList met = other.store.list("museum", DC, null);
            assertThat(met).isEqualTo(new HarvestedList("museum", DC, null, null, MIDDLE));
            other.store.note(met.complete(BEGAN));
        }
        assertThat(all(MUSEUM)).isEqualTo(new HarvestedList("museum", DC, null, BEGAN, null));
    }

    @Test
    default void keepsWhatAnOriginDidNotStateUnstated() {
        journal().enter(MUSEUM);
        HarvestedList known = new HarvestedList("museum", DC, null, BEGAN, MIDDLE);
        journal().note(known);
        journal().note(known.at(LEAST));
        assertThat(all(MUSEUM)).isEqualTo(known.at(LEAST));

        journal().note(known.complete(null));
        assertThat(all(MUSEUM)).isEqualTo(new HarvestedList("museum", DC, null, BEGAN, null));
    }

    @Test
    default void keepsListsApartByOriginFormatAndSet() {
        journal().enter(MUSEUM);
        journal().enter(LIBRARY);
        SetSpec maps = new SetSpec("maps");
        journal().note(new HarvestedList("museum", DC, maps, BEGAN, null));
        journal().note(new HarvestedList("museum", MODS, null, null, MIDDLE));
        journal().note(new HarvestedList("library", DC, null, null, LEAST));

        assertThat(all(MUSEUM)).isEqualTo(new HarvestedList("museum", DC, null, null, null));
        assertThat(journal().list("museum", DC, maps)).isEqualTo(new HarvestedList("museum", DC, maps, BEGAN, null));
        assertThat(journal().list("museum", MODS, null).underWay()).isEqualTo(MIDDLE);
        assertThat(journal().list("museum", MODS, maps).underWay()).isNull();
        assertThat(all(LIBRARY).underWay()).isEqualTo(LEAST);
    }

    @Test
    default void namesWhatDidNotComeUntilItComes() {
        journal().enter(MUSEUM);
        journal().miss("museum", DC, "oai:m:1", "no answer");
        journal().miss("museum", DC, "oai:m:2", "no answer");
        journal().miss("museum", DC, "oai:m:2", "not XML: <a>");
        journal().miss("museum", DC, "oai:m:1", null);
        journal().miss("museum", DC, "oai:m:never-missed", null);

        assertThat(journal().misses("museum", DC)).isEqualTo(Map.of("oai:m:2", "not XML: <a>"));
    }

    @Test
    default void keepsMissesApartByOriginAndFormat() {
        journal().enter(MUSEUM);
        journal().enter(LIBRARY);
        journal().miss("museum", DC, "oai:m:1", "late");
        journal().miss("museum", MODS, "oai:m:1", "torn");
        journal().miss("library", DC, "oai:m:1", "gone");
        journal().miss("museum", DC, "oai:m:1", null);

        assertThat(journal().misses("museum", DC)).isEmpty();
        assertThat(journal().misses("museum", MODS)).containsExactly(Map.entry("oai:m:1", "torn"));
        assertThat(journal().misses("library", DC)).containsExactly(Map.entry("oai:m:1", "gone"));
    }

    /** Where languages would put the small letter and the sign elsewhere. */
    @Test
    default void namesMissesInTheOrderOfTheirCharacters() {
        journal().enter(MUSEUM);
        for (String number : new String[] {"b", "_", "B", "a-1", "a", "10", "9"}) {
            journal().miss("museum", DC, "oai:m:" + number, "late");
        }

        assertThat(journal().misses("museum", DC).keySet())
                .containsExactly("oai:m:10", "oai:m:9", "oai:m:B", "oai:m:_", "oai:m:a", "oai:m:a-1", "oai:m:b");
    }

    @Test
    default void takesNoNoteOfAnOriginThatNobodyEntered() {
        String message = "no origin is called 'museum'";
        assertThatThrownBy(() -> journal().note(all(MUSEUM).at(MIDDLE))).hasMessage(message);
        assertThatThrownBy(() -> journal().miss("museum", DC, "oai:m:1", "late"))
                .hasMessage(message);

        journal().enter(MUSEUM);
        journal().note(all(MUSEUM).at(MIDDLE));
        assertThat(all(MUSEUM).underWay()).isEqualTo(MIDDLE);
    }

    @Test
    default void publishesNothingByKeepingTheJournal() {
        archive().publish(put("1", "a"));
        Instant clock = archive().ledger().clock();
        archive().clock.advance(Duration.ofMinutes(1));
        journal().enter(MUSEUM);
        journal().note(all(MUSEUM).at(MIDDLE));
        journal().miss("museum", DC, "oai:m:1", "late");

        assertThat(archive().ledger().lastNumber()).isEqualTo(1);
        assertThat(archive().ledger().clock()).isEqualTo(clock);
    }
}
