package org.fonds.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fonds.store.TestDocument.DC;
import static org.fonds.store.TestDocument.MODS;
import static org.fonds.store.TestDocument.id;
import static org.fonds.store.TestDocument.numbered;
import static org.fonds.store.TestDocument.put;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.fonds.protocol.MetadataPrefix;
import org.junit.jupiter.api.Test;

/** Lists: exactly what was current at one publication, in pages that cost no more than their records. */
interface ListContract extends StoreContract {
    @Test
    default void listsByPublicationAndThenByItem() {
        archive().publish(put("1", "a"), put("2", "a"), put("3", "a"));
        archive().publish(put("4", "a"), put("2", "b"));

        assertThat(archive().numbers(DC, null)).containsExactly("1", "3", "2", "4");
        assertThat(archive().numbers(MODS, null)).isEmpty();
    }

    @Test
    default void cutsPagesByTheNumberOfRecords() {
        archive().publish(put("1", "a"), put("2", "a"), put("3", "a"));
        ListScope scope = archive().now(DC, null);

        archive().store.read(snapshot -> {
            PageLimits two = new PageLimits(2, Long.MAX_VALUE);
            assertThat(snapshot.pageEnd(scope, Position.START, two)).contains(new Position(1, 2));
            assertThat(snapshot.pageEnd(scope, new Position(1, 2), two)).contains(new Position(1, 3));
            assertThat(snapshot.pageEnd(scope, new Position(1, 3), two)).isEmpty();
            return snapshot;
        });
    }

    @Test
    default void cutsPagesByBytesButNeverToNothing() {
        archive().publish(put("1", "a"), put("2", "a"), put("3", "a"));
        ListScope scope = archive().now(DC, null);
        long each = archive()
                .store
                .<Long>read(snapshot -> size(snapshot.record(id("1"), DC).orElseThrow()));

        assertThat(end(scope, new PageLimits(100, 2 * each))).contains(new Position(1, 2));
        assertThat(end(scope, new PageLimits(100, 2 * each - 1))).contains(new Position(1, 1));
        assertThat(end(scope, new PageLimits(100, 1))).contains(new Position(1, 1));
    }

    private Optional<Position> end(ListScope scope, PageLimits limits) {
        return archive().store.read(snapshot -> snapshot.pageEnd(scope, Position.START, limits));
    }

    private static long size(StoredRecord stored) {
        byte[] body = stored.body();
        return (long) stored.header().length + (body == null ? 0 : body.length);
    }

    @Test
    default void givesTheSamePageWhenAskedAgain() {
        archive().publish(put("1", "a"), put("2", "a"), put("3", "a"));
        ListScope scope = archive().now(DC, null);
        List<Shown> first = archive().page(scope, new Position(1, 1), new Position(1, 3));

        archive().publish(put("2", "b"), new Change.Remove(id("3"), "pages", Long.MAX_VALUE));

        assertThat(first).extracting(Shown::number).containsExactly("2", "3");
        assertThat(archive().page(scope, new Position(1, 1), new Position(1, 3)))
                .isEqualTo(first);
    }

    @Test
    default void givesHeadersWithoutBodies() {
        archive().publish(put("1", "a"), put("2", "a"));
        archive().publish(new Change.Remove(id("1"), "pages", Long.MAX_VALUE));
        ListScope scope = archive().now(DC, null);

        List<StoredRecord> headers =
                archive().store.read(snapshot -> snapshot.headers(scope, Position.START, new Position(2, 9)));

        assertThat(headers).allMatch(header -> header.body() == null);
        assertThat(headers.stream().map(Shown::of).map(Shown::number)).containsExactly("2", "1");
    }

    @Test
    default void showsALongListAsItWasWhenItBegan() {
        archive()
                .store
                .publish(IntStream.range(0, 50)
                        .<Change>mapToObj(n -> put("a" + n, "first", n % 2 == 0 ? "even" : "odd"))
                        .toList());
        archive().publish(put("late", "first", "odd"));
        ListScope whole = archive().now(DC, null);
        ListScope odd = archive().now(DC, "odd");
        List<Shown> expected = archive().harvest(whole, 1000);
        List<Shown> expectedOdd = archive().harvest(odd, 1000);
        AtomicInteger changes = new AtomicInteger();

        assertThat(archive().harvest(whole, 7, () -> change(changes.getAndIncrement())))
                .isEqualTo(expected)
                .doesNotHaveDuplicates();
        assertThat(archive().harvest(odd, 4, () -> change(changes.getAndIncrement())))
                .isEqualTo(expectedOdd);
        assertThat(changes).hasValueGreaterThan(10);
    }

    /** Changes, moves, deletes and adds at both ends of the list. */
    private void change(int n) {
        archive()
                .publish(
                        put("a" + n, "second " + n, "even"),
                        new Change.Remove(id("a" + (49 - n)), "pages", Long.MAX_VALUE),
                        put("new" + n, "first", "odd"));
    }

    @Test
    default void listsWhatBeganInAStretchOfPublications() {
        archive().publish(put("1", "a"));
        archive().publish(put("2", "a"), put("3", "a", "x"));
        archive().publish(put("4", "a"));

        assertThat(numbers(archive().scope(DC, null, 2, 3, 3))).containsExactly("2", "3", "4");
        assertThat(numbers(archive().scope(DC, null, 2, 2, 3))).containsExactly("2", "3");
        assertThat(numbers(archive().scope(DC, "x", 1, 3, 3))).containsExactly("3");
        assertThat(numbers(archive().scope(DC, null, 3, 2, 3))).isEmpty();
        assertThat(numbers(archive().scope(DC, null, 4, 3, 3))).isEmpty();
        assertThat(archive().count(archive().scope(DC, null, 2, 3, 3))).isEqualTo(3);
        assertThat(archive().count(archive().scope(DC, "x", 1, 3, 3))).isEqualTo(1);
        assertThat(archive().count(archive().scope(DC, null, 3, 2, 3))).isZero();
    }

    @Test
    default void listsNothingOfAnUnknownSetOrFormat() {
        archive().publish(put("1", "a", "x"));

        assertThat(archive().numbers(DC, "y")).isEmpty();
        assertThat(archive().count(archive().now(DC, "y"))).isZero();
        assertThat(archive().numbers(new MetadataPrefix("marc"), null)).isEmpty();
    }

    @Test
    default void listsAnItemOnceHoweverManySetsItIsIn() {
        archive().publish(numbered("1").dc("a").in("x:a", "x:b", "x:b:c").put());

        assertThat(archive().numbers(DC, "x")).containsExactly("1");
        assertThat(archive().count(archive().now(DC, "x"))).isEqualTo(1);
    }

    @Test
    default void countsOnlyTheNewestPublication() {
        archive().publish(put("1", "a"));
        archive().publish(put("2", "a"));

        assertThatThrownBy(() -> archive().count(archive().scope(DC, null, 1, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("only a list pinned to the newest publication, 2, can be counted");
    }

    @Test
    default void refusesAPublicationThatIsStillToCome() {
        assertThatThrownBy(() -> archive().harvest(archive().scope(DC, null, 1, 1, 1), 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the store answers for the publications 0 to 0");
    }

    @Test
    default void answersAllOfAQuestionFromOneMoment() {
        archive().publish(put("1", "a"));
        ListScope scope = archive().now(DC, null);

        archive().store.read(snapshot -> {
            archive().publish(put("1", "b"), put("2", "b"));
            assertThat(snapshot.ledger().lastNumber()).isEqualTo(1);
            assertThat(snapshot.record(id("2"), DC)).isEmpty();
            assertThat(snapshot.count(scope)).isEqualTo(1);
            return snapshot;
        });
        assertThat(archive().ledger().lastNumber()).isEqualTo(2);
    }

    private List<String> numbers(ListScope scope) {
        return archive().harvest(scope, 2).stream().map(Shown::number).toList();
    }
}
