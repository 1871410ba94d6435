package org.fonds.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.store.TestDocument.DC;
import static org.fonds.store.TestDocument.FIRST_DAY;
import static org.fonds.store.TestDocument.MODS;
import static org.fonds.store.TestDocument.id;
import static org.fonds.store.TestDocument.numbered;
import static org.fonds.store.TestDocument.put;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is known of items and their documents. */
interface RegisterContract extends StoreContract {
    /** Of the bytes "first", by sha256sum. */
    String DIGEST_OF_FIRST = "a7937b64b8caa58f03721bb6bacf5c78cb235febe0e70b1b84cd99541461a08e";

    @Test
    default void knowsWhatWasReceived() {
        archive()
                .publish(numbered("1")
                        .bytes("first")
                        .dc("a")
                        .by("crosswalk-2")
                        .mods("m")
                        .put());

        assertThat(archive().store.accessions(List.of(id("1"), id("2"))))
                .isEqualTo(Map.of(
                        id("1"),
                        new Accession(
                                id("1"),
                                "pages",
                                FIRST_DAY,
                                false,
                                false,
                                DIGEST_OF_FIRST,
                                Map.of(DC, "crosswalk-1", MODS, "crosswalk-2"))));
    }

    @Test
    default void keepsTheDocumentAsReceived() {
        archive().publish(numbered("1").bytes("first").dc("a").put());

        SourceDocumentCopy copy = archive().store.document(id("1")).orElseThrow();
        assertThat(copy.place()).isEqualTo("1.html");
        assertThat(copy.layout()).isEqualTo("page");
        assertThat(copy.bytes()).asString(UTF_8).isEqualTo("first");
        assertThat(archive().store.document(id("2"))).isEmpty();
    }

    @Test
    default void keepsANewDocumentThatRendersTheSameWithoutPublishingIt() {
        archive().publish(numbered("1").bytes("first").dc("a").put());

        assertThat(archive()
                        .publish(numbered("1").bytes("second").dc("a").put())
                        .number())
                .isZero();
        assertThat(archive().store.document(id("1")).orElseThrow().bytes())
                .asString(UTF_8)
                .isEqualTo("second");
        assertThat(archive().accession("1").documentDigest()).isNotEqualTo(DIGEST_OF_FIRST);
    }

    @Test
    default void refusesAnItemOfAnotherSource() {
        archive().publish(put("1", "a"));

        Publication refused =
                archive().publish(numbered("1").from("table").dc("b").put());

        assertThat(refused).isEqualTo(new Publication(0, null, List.of(new Outcome.OwnedElsewhere(id("1"), "pages"))));
        assertThat(archive().shown("1").body()).isEqualTo("<metadata>a</metadata>");
    }

    @Test
    default void letsASourceAdoptAnItem() {
        archive().publish(put("1", "a"));

        Publication adopted =
                archive().publish(numbered("1").from("table").adopted().dc("a").put());

        assertThat(adopted.outcomes()).containsExactly(new Outcome.Unchanged(id("1")));
        assertThat(archive().accession("1").source()).isEqualTo("table");
        assertThat(archive().store.liveItems("pages", null, 10)).isEmpty();
        assertThat(archive().store.liveItems("table", null, 10)).containsExactly(id("1"));
    }

    @Test
    default void refusesAnotherFirstDay() {
        archive().publish(put("1", "a"));

        Publication refused = archive()
                .publish(numbered("1").firstDay(FIRST_DAY.plusDays(1)).dc("b").put());

        assertThat(refused.outcomes()).containsExactly(new Outcome.FirstDayDiffers(id("1"), FIRST_DAY));
        assertThat(archive().shown("1").body()).isEqualTo("<metadata>a</metadata>");
    }

    @Test
    default void refusesAnotherFirstDayThanThatOfAHeldDocument() {
        archive().publish(numbered("1").hold("bad"));

        assertThat(archive()
                        .publish(numbered("1")
                                .firstDay(FIRST_DAY.plusDays(1))
                                .dc("b")
                                .put())
                        .outcomes())
                .containsExactly(new Outcome.FirstDayDiffers(id("1"), FIRST_DAY));
        assertThat(archive()
                        .publish(numbered("1").firstDay(FIRST_DAY.plusDays(1)).hold("bad"))
                        .outcomes())
                .containsExactly(new Outcome.FirstDayDiffers(id("1"), FIRST_DAY));
    }

    @Test
    default void doesNotAdoptWhatItRefuses() {
        archive().publish(put("1", "a"));

        archive()
                .publish(numbered("1")
                        .from("table")
                        .adopted()
                        .firstDay(FIRST_DAY.plusDays(1))
                        .dc("b")
                        .put());

        assertThat(archive().accession("1").source()).isEqualTo("pages");
    }

    @Test
    default void listsTheItemsOfASourceThatAreLiveOrHeldBack() {
        archive()
                .publish(
                        put("b", "x"),
                        put("a", "x"),
                        put("c", "x"),
                        put("d", "x"),
                        numbered("e").hold("bad"),
                        numbered("f").from("table").dc("x").put());
        archive().publish(new Change.Remove(id("c"), "pages", Long.MAX_VALUE));

        assertThat(archive().store.liveItems("pages", null, 10)).containsExactly(id("a"), id("b"), id("d"), id("e"));
        assertThat(archive().store.liveItems("pages", null, 2)).containsExactly(id("a"), id("b"));
        assertThat(archive().store.liveItems("pages", id("b"), 2)).containsExactly(id("d"), id("e"));
        assertThat(archive().store.liveItems("nobody", null, 10)).isEmpty();
    }

    @Test
    default void countsAnItemAsLiveWhileOneOfItsFormatsIs() {
        archive().publish(numbered("1").dc("a").mods("m").put());
        archive().publish(numbered("1").mods("m").put());

        assertThat(archive().store.liveItems("pages", null, 10)).containsExactly(id("1"));
        assertThat(archive().accession("1").fingerprints()).containsOnlyKeys(MODS);
    }
}
