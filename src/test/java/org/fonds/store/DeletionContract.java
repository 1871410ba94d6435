package org.fonds.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.store.TestDocument.DC;
import static org.fonds.store.TestDocument.MODS;
import static org.fonds.store.TestDocument.id;
import static org.fonds.store.TestDocument.numbered;
import static org.fonds.store.TestDocument.put;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Removing, withdrawing, and coming back. */
interface DeletionContract extends StoreContract {
    @Test
    default void leavesATombstoneThatKeepsItsSets() {
        archive().publish(put("1", "a", "x:y", "z"), put("2", "b", "z"));

        Publication removal = archive().publish(new Change.Remove(id("1"), "pages", Long.MAX_VALUE));

        assertThat(removal.outcomes()).containsExactly(new Outcome.Deleted(id("1")));
        assertThat(archive().shown("1"))
                .isEqualTo(new Shown("1", "2026-11-22T09:00:01Z", true, List.of("x:y", "z"), ""));
        for (String set : List.of("x", "x:y", "z")) {
            assertThat(archive().harvest(archive().now(DC, set), 10))
                    .contains(archive().shown("1"));
        }
        assertThat(archive().count(archive().now(DC, "x"))).isEqualTo(1);
        assertThat(archive().count(archive().now(DC, "z"))).isEqualTo(2);
    }

    @Test
    default void removesInAllFormats() {
        archive().publish(numbered("1").dc("a").mods("m").put());

        archive().publish(new Change.Remove(id("1"), "pages", Long.MAX_VALUE));

        assertThat(archive().shown("1").deleted()).isTrue();
        assertThat(archive().record("1", MODS).orElseThrow().deleted()).isTrue();
    }

    @Test
    default void forgetsTheDocumentOfWhatItRemoves() {
        archive().publish(put("1", "a"));
        archive().publish(new Change.Remove(id("1"), "pages", Long.MAX_VALUE));

        assertThat(archive().store.document(id("1"))).isEmpty();
        assertThat(archive().accession("1").documentDigest()).isEmpty();
    }

    @Test
    default void forgetsTheDocumentOfAWithdrawnItemThatItsSourceDrops() {
        archive().publish(put("1", "a"));
        archive().publish(new Change.Withdraw(id("1")));
        assertThat(archive().store.liveItems("pages", null, 10)).containsExactly(id("1"));

        Publication removal = archive().publish(new Change.Remove(id("1"), "pages", Long.MAX_VALUE));

        assertThat(removal).isEqualTo(new Publication(0, null, List.of(new Outcome.Unchanged(id("1")))));
        assertThat(archive().store.goodDocument(id("1"))).isEmpty();
        assertThat(archive().accession("1").withdrawn()).isTrue();
        assertThat(archive().store.liveItems("pages", null, 10)).isEmpty();
    }

    @Test
    default void removesNothingTwice() {
        archive().publish(put("1", "a"));
        archive().publish(new Change.Remove(id("1"), "pages", Long.MAX_VALUE));

        Publication again = archive().publish(new Change.Remove(id("1"), "pages", Long.MAX_VALUE));

        assertThat(again.outcomes()).containsExactly(new Outcome.Unchanged(id("1")));
        assertThat(again.number()).isZero();
    }

    @Test
    default void sparesWhatWasPublishedAfterTheReadingOfTheSourceBegan() {
        archive().publish(put("1", "a"), put("2", "a"), put("3", "a"));
        long known = archive().store.<Long>read(snapshot -> snapshot.ledger().lastNumber());
        archive().publish(put("1", "changed"), put("4", "new"));

        Publication removal = archive()
                .publish(
                        new Change.Remove(id("1"), "pages", known),
                        new Change.Remove(id("2"), "pages", known),
                        new Change.Remove(id("3"), "pages", known - 1),
                        new Change.Remove(id("4"), "pages", known));

        assertThat(removal.outcomes())
                .containsExactly(
                        new Outcome.Unchanged(id("1")),
                        new Outcome.Deleted(id("2")),
                        new Outcome.Unchanged(id("3")),
                        new Outcome.Unchanged(id("4")));
        assertThat(archive().shown("1").body()).isEqualTo("<metadata>changed</metadata>");
        assertThat(archive().shown("2").deleted()).isTrue();
        assertThat(archive().shown("4").deleted()).isFalse();
    }

    @Test
    default void sparesTheHeldDocumentOfAnItemThatItSpares() {
        archive().publish(put("1", "a"));
        archive().publish(numbered("1").bytes("newer").hold("bad"));

        archive().publish(new Change.Remove(id("1"), "pages", 0));

        assertThat(archive().accession("1").held()).isTrue();
    }

    @Test
    default void removesOnlyWhatTheSourceOwns() {
        archive().publish(put("1", "a"));

        Publication refused = archive()
                .publish(
                        new Change.Remove(id("1"), "table", Long.MAX_VALUE),
                        new Change.Remove(id("2"), "pages", Long.MAX_VALUE));

        assertThat(refused.outcomes())
                .containsExactly(new Outcome.OwnedElsewhere(id("1"), "pages"), new Outcome.Unknown(id("2")));
        assertThat(archive().shown("1").deleted()).isFalse();
    }

    @Test
    default void publishesAReturnedRecordAnewThoughItsBytesAreTheOldOnes() {
        archive().publish(put("1", "a", "x"));
        archive().publish(new Change.Remove(id("1"), "pages", Long.MAX_VALUE));

        Publication returned = archive().publish(put("1", "a", "x"));

        assertThat(returned.number()).isEqualTo(3);
        assertThat(returned.outcomes()).containsExactly(new Outcome.Published(id("1"), false));
        assertThat(archive().shown("1"))
                .isEqualTo(new Shown("1", "2026-11-22T09:00:02Z", false, List.of("x"), "<metadata>a</metadata>"));
        assertThat(archive().count(archive().now(DC, null))).isEqualTo(1);
    }

    @Test
    default void keepsAWithdrawnItemDeletedWhateverComes() {
        archive().publish(put("1", "a"));

        assertThat(archive().publish(new Change.Withdraw(id("1"))).outcomes())
                .containsExactly(new Outcome.Deleted(id("1")));
        assertThat(archive().publish(put("1", "b")).outcomes()).containsExactly(new Outcome.StaysWithdrawn(id("1")));
        assertThat(archive().shown("1").deleted()).isTrue();
    }

    @Test
    default void publishesTheNewestDocumentOfAReadmittedItem() {
        archive().publish(put("1", "a"));
        archive().publish(new Change.Withdraw(id("1")));
        archive().publish(numbered("1").bytes("newest").dc("b").put());

        assertThat(archive().publish(new Change.Readmit(id("1"))).outcomes())
                .containsExactly(new Outcome.Unchanged(id("1")));
        assertThat(archive().shown("1").deleted()).isTrue();
        assertThat(archive().store.document(id("1")).orElseThrow().bytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("newest");

        archive().publish(numbered("1").bytes("newest").dc("b").put());
        assertThat(archive().shown("1").body()).isEqualTo("<metadata>b</metadata>");
    }

    @Test
    default void withdrawsWhatWasNeverPublishedByAMarkAlone() {
        archive().publish(numbered("1").hold("bad"));

        Publication withdrawal = archive().publish(new Change.Withdraw(id("1")));

        assertThat(withdrawal).isEqualTo(new Publication(0, null, List.of(new Outcome.Deleted(id("1")))));
        assertThat(archive().accession("1"))
                .matches(Accession::withdrawn, "withdrawn")
                .matches(Accession::held, "held");
        assertThat(archive().publish(put("1", "a")).outcomes()).containsExactly(new Outcome.StaysWithdrawn(id("1")));
    }

    @Test
    default void withdrawsAndReadmitsOnlyWhatItKnows() {
        assertThat(archive()
                        .publish(new Change.Withdraw(id("1")), new Change.Readmit(id("2")))
                        .outcomes())
                .containsExactly(new Outcome.Unknown(id("1")), new Outcome.Unknown(id("2")));
    }
}
