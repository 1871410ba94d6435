package org.fonds.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.store.StoreUnderTest.START;
import static org.fonds.store.TestDocument.DC;
import static org.fonds.store.TestDocument.id;
import static org.fonds.store.TestDocument.numbered;
import static org.fonds.store.TestDocument.put;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fonds.xml.Finding;
import org.junit.jupiter.api.Test;

/** Documents that failed a check. */
interface HoldContract extends StoreContract {
    @Test
    default void holdsADocumentBackAndServesTheLastGoodOne() {
        archive().publish(numbered("1").bytes("good").dc("a").put());

        Publication hold = archive().publish(numbered("1").bytes("bad").hold("'1950-13' is no date"));

        assertThat(hold).isEqualTo(new Publication(0, null, List.of(new Outcome.Held(id("1")))));
        assertThat(archive().shown("1").body()).isEqualTo("<metadata>a</metadata>");
        assertThat(archive().accession("1").held()).isTrue();
        assertThat(document("1")).isEqualTo("bad");
    }

    @Test
    default void takesTheItemForTheSourceThatWasFirst() {
        archive().publish(numbered("1").hold("bad"));

        assertThat(archive().publish(numbered("1").from("table").dc("a").put()).outcomes())
                .containsExactly(new Outcome.OwnedElsewhere(id("1"), "pages"));
        assertThat(archive().publish(numbered("1").from("table").hold("bad")).outcomes())
                .containsExactly(new Outcome.OwnedElsewhere(id("1"), "pages"));
        assertThat(archive().record("1", DC)).isEmpty();
        assertThat(archive()
                        .store
                        .<Boolean>read(snapshot -> snapshot.formatsOf(id("1")).isEmpty()))
                .isTrue();
    }

    @Test
    default void tellsWhyAndSinceWhen() {
        archive().publish(numbered("2").hold("x"));
        archive().clock.advance(Duration.ofMinutes(1));
        archive().publish(numbered("1").hold("first", "second"));
        archive().clock.advance(Duration.ofMinutes(1));
        archive().publish(numbered("2").bytes("other").hold("y"));

        List<HeldDocument> held = held();

        assertThat(held).extracting(HeldDocument::identifier).containsExactly(id("2"), id("1"));
        assertThat(held).extracting(HeldDocument::since).containsExactly(START, START.plusSeconds(60));
        assertThat(held.get(0).findings()).extracting(Finding::message).containsExactly("y");
        assertThat(held.get(1).source()).isEqualTo("pages");
        assertThat(held.get(1).place()).isEqualTo("1.html");
        assertThat(held.get(1).findings())
                .isEqualTo(numbered("1").hold("first", "second").findings());
    }

    @Test
    default void endsAHoldWithTheNextGoodDocument() {
        archive().publish(put("1", "a"), numbered("2").hold("bad"));
        archive().publish(numbered("1").bytes("bad").hold("bad"));

        archive().publish(put("1", "a"), put("2", "b"));

        assertThat(held()).isEmpty();
        assertThat(archive().accession("1").held()).isFalse();
        assertThat(document("1")).isEqualTo("<html>1</html>");
        assertThat(archive().shown("2").body()).isEqualTo("<metadata>b</metadata>");
    }

    @Test
    default void countsSinceAnewAfterAGoodDocument() {
        archive().publish(numbered("1").hold("bad"));
        archive().publish(put("1", "a"));
        archive().clock.advance(Duration.ofMinutes(1));
        archive().publish(numbered("1").hold("bad"));

        assertThat(held()).extracting(HeldDocument::since).containsExactly(START.plusSeconds(60));
    }

    @Test
    default void publishesAHeldItemAsNew() {
        archive().publish(numbered("1").hold("bad"));

        assertThat(archive().publish(put("1", "a")).outcomes()).containsExactly(new Outcome.Published(id("1"), true));
    }

    @Test
    default void forgetsTheHoldOfAnItemThatIsRemoved() {
        archive().publish(numbered("1").hold("bad"));

        Publication removal = archive().publish(new Change.Remove(id("1"), "pages", Long.MAX_VALUE));

        assertThat(removal).isEqualTo(new Publication(0, null, List.of(new Outcome.Unchanged(id("1")))));
        assertThat(held()).isEmpty();
        assertThat(archive().store.document(id("1"))).isEmpty();
        assertThat(archive().accession("1").documentDigest()).isEmpty();
    }

    @Test
    default void tellsTheGoodDocumentBesideTheOneHeldBack() {
        archive()
                .publish(
                        numbered("1").bytes("good").dc("a").put(), numbered("2").hold("bad"));
        archive().publish(numbered("1").bytes("newer").hold("bad"));

        assertThat(document("1")).isEqualTo("newer");
        assertThat(archive().store.goodDocument(id("1")).orElseThrow().bytes())
                .asString(UTF_8)
                .isEqualTo("good");
        assertThat(archive().store.goodDocument(id("2"))).isEmpty();
        assertThat(archive().store.goodDocument(id("3"))).isEmpty();
    }

    @Test
    default void keepsAHeldDocumentOfAWithdrawnItem() {
        archive().publish(put("1", "a"));
        archive().publish(new Change.Withdraw(id("1")));

        archive().publish(numbered("1").bytes("bad").hold("bad"));
        assertThat(document("1")).isEqualTo("bad");

        archive().publish(numbered("1").bytes("better").dc("b").put());
        assertThat(document("1")).isEqualTo("better");
        assertThat(held()).isEmpty();
    }

    @Test
    default void tellsMoreThanFitIntoOnePortion() {
        archive()
                .store
                .publish(IntStream.range(0, 450)
                        .<Change>mapToObj(n -> numbered("n" + n).hold("bad"))
                        .toList());

        assertThat(held()).extracting(HeldDocument::identifier).hasSize(450).doesNotHaveDuplicates();
    }

    private List<HeldDocument> held() {
        List<HeldDocument> held = new ArrayList<>();
        archive().store.held(held::add);
        return held;
    }

    private String document(String number) {
        return new String(archive().store.document(id(number)).orElseThrow().bytes(), UTF_8);
    }
}
