package org.fonds.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.store.TestDocument.DC;
import static org.fonds.store.TestDocument.numbered;
import static org.fonds.store.TestDocument.put;

import java.util.List;
import org.fonds.protocol.SetDescription;
import org.fonds.protocol.SetSpec;
import org.junit.jupiter.api.Test;

/** The hierarchy of sets. */
interface SetContract extends StoreContract {
    @Test
    default void addsTheSetsAbove() {
        archive().publish(put("1", "a", "holder:aprf:fond-3"));

        assertThat(sets(1))
                .containsExactly(
                        set("holder", "holder"),
                        set("holder:aprf", "holder:aprf"),
                        set("holder:aprf:fond-3", "The set holder:aprf:fond-3"));
        assertThat(archive().numbers(DC, "holder")).containsExactly("1");
        assertThat(archive().numbers(DC, "holder:aprf")).containsExactly("1");
    }

    @Test
    default void namesASetAsItWasDeclared() {
        archive().store.declareSets(List.of(set("holder", "By holder"), set("holder:aprf", "Presidential Archive")));
        archive().publish(put("1", "a", "holder:aprf"));

        assertThat(sets(1)).containsExactly(set("holder", "By holder"), set("holder:aprf", "Presidential Archive"));

        archive().store.declareSets(List.of(new SetDescription(new SetSpec("holder"), "Holders", "By archive")));
        assertThat(sets(1)).contains(new SetDescription(new SetSpec("holder"), "Holders", "By archive"));
    }

    @Test
    default void givesASetThatHasNoNameTheFirstOneThatComes() {
        archive().publish(put("1", "a", "holder:aprf"));
        archive()
                .publish(numbered("2").dc("a").named(set("holder", "By holder")).put());
        archive()
                .publish(numbered("3").dc("a").named(set("holder", "Otherwise")).put());

        assertThat(sets(3)).contains(set("holder", "By holder"));
    }

    @Test
    default void knowsDeclaredSetsFromThePublicationOfThatMomentOn() {
        archive().publish(put("1", "a"));
        archive().publish(put("2", "a"));

        archive().store.declareSets(List.of(set("x:y", "Y")));

        assertThat(sets(1)).isEmpty();
        assertThat(sets(2)).containsExactly(set("x", "x"), set("x:y", "Y"));
        assertThat(archive().store.<Long>read(snapshot -> snapshot.setCount(2))).isEqualTo(2);
        assertThat(archive().store.<Boolean>read(snapshot -> snapshot.hasSet(new SetSpec("x"))))
                .isTrue();
    }

    @Test
    default void listsSetsAsTheyWereAtAPublication() {
        archive().publish(put("1", "a", "b"));
        archive().publish(put("2", "a", "a"), put("3", "a", "c"));
        archive().publish(put("2", "b", "d:e"));

        assertThat(sets(0)).isEmpty();
        assertThat(sets(1)).extracting(SetDescription::spec).containsExactly(new SetSpec("b"));
        assertThat(sets(2)).extracting(set -> set.spec().value()).containsExactly("a", "b", "c");
        assertThat(sets(3)).extracting(set -> set.spec().value()).containsExactly("a", "b", "c", "d", "d:e");
        archive().store.read(snapshot -> {
            assertThat(snapshot.setCount(0)).isZero();
            assertThat(snapshot.setCount(1)).isEqualTo(1);
            assertThat(snapshot.setCount(2)).isEqualTo(3);
            assertThat(snapshot.setCount(3)).isEqualTo(5);
            return snapshot;
        });
    }

    @Test
    default void pagesThroughSets() {
        archive().publish(put("1", "a", "a", "b", "c", "d", "e"));

        assertThat(archive().store.<List<SetDescription>>read(snapshot -> snapshot.sets(new SetSpec("b"), 2, 1)))
                .extracting(set -> set.spec().value())
                .containsExactly("c", "d");
    }

    @Test
    default void ordersSetsByTheirCharacters() {
        archive().publish(put("1", "a", "i", "I", "a-b", "a:b", "Z"));

        assertThat(sets(1)).extracting(set -> set.spec().value()).containsExactly("I", "Z", "a", "a-b", "a:b", "i");
    }

    @Test
    default void addsNoSetForARecordThatIsNotPublished() {
        archive().publish(put("1", "a"));
        archive().publish(new Change.Withdraw(TestDocument.id("1")));
        archive().publish(put("1", "a", "x"));

        assertThat(sets(2)).isEmpty();
    }

    private List<SetDescription> sets(long pinned) {
        return archive().store.read(snapshot -> snapshot.sets(null, 100, pinned));
    }

    private static SetDescription set(String spec, String name) {
        return new SetDescription(new SetSpec(spec), name, null);
    }
}
