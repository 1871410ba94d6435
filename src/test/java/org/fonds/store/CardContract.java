package org.fonds.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.store.TestDocument.id;
import static org.fonds.store.TestDocument.numbered;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;
import org.junit.jupiter.api.Test;

/** The cards by which people find documents: the same words find the same cards in every database. */
interface CardContract extends StoreContract {
    private static Heading heading(String value) {
        return new Heading(Heading.YEAR, value, value);
    }

    private static Change put(String number, String title, String... years) {
        Card card = new Card(
                title,
                "1950",
                "APRF",
                List.of(title),
                Arrays.stream(years).map(CardContract::heading).toList());
        return numbered(number).dc(title).filed(card).put();
    }

    private List<OaiIdentifier> found(String words, String... years) {
        List<HeadingCount> headings = Arrays.stream(years)
                .map(year -> new HeadingCount(heading(year), 0))
                .toList();
        return archive().store.cards(new CardQuery(words, headings), CardCatalog.START, 100).stream()
                .map(CardLine::identifier)
                .toList();
    }

    private List<String> years() {
        return archive().store.largestHeadings(Heading.YEAR, 100).stream()
                .map(count -> count.heading().value() + ": " + count.records())
                .toList();
    }

    @Test
    default void findsByAllWordsWhateverTheirCaseAndDiacritics() {
        archive()
                .publish(
                        put("1", "Jelentés a szövőgyári küldöttségről, Łódź"),
                        put("2", "Шифртелеграмма № 75352 Штыкову"),
                        put("3", "毛泽东致斯大林电报"),
                        put("4", "Telegram, Stalin to Mao"));

        assertThat(found("JELENTES szovogyari")).containsExactly(id("1"));
        assertThat(found("шифртелеграмма штыкову")).containsExactly(id("2"));
        assertThat(found("斯大林")).containsExactly(id("3"));
        assertThat(found("mao stalin")).containsExactly(id("4"));
        assertThat(found("mao jelentes")).isEmpty();
        assertThat(found("tele")).as("the last word may be cut short").containsExactly(id("4"));
        assertThat(found("sta mao")).as("no other word may").isEmpty();
    }

    @Test
    default void takesNothingThatIsAskedForAnythingButWords() {
        archive().publish(put("1", "NEAR the \"archive\" OR not"));
        for (String hostile : List.of(
                "\"",
                "'",
                "near(",
                "archive*",
                "-archive",
                "a:b",
                "&|!()<->",
                "\uE0001",
                "\\",
                "or",
                "%",
                "\0",
                "''")) {
            assertThat(found(hostile)).as(hostile).hasSizeLessThan(2);
        }
        assertThat(found("\"archive\" OR")).containsExactly(id("1"));
        assertThat(found("...")).as("no word at all").isEmpty();
    }

    @Test
    default void filesUnderHeadingsAndCountsThem() {
        archive().publish(put("1", "one", "1950"), put("2", "two", "1950", "1951"), put("3", "three", "1951"));

        assertThat(found("", "1950")).containsExactly(id("2"), id("1"));
        assertThat(found("", "1950", "1951")).containsExactly(id("2"));
        assertThat(found("two", "1951")).containsExactly(id("2"));
        assertThat(found("one", "1951")).isEmpty();
        assertThat(found("", "1999")).isEmpty();
        assertThat(found("1950")).as("a heading is no word").isEmpty();
        assertThat(years()).containsExactly("1951: 2", "1950: 2");

        archive().publish(put("2", "two", "1952"));
        assertThat(years()).containsExactlyInAnyOrder("1952: 1", "1951: 1", "1950: 1");
        assertThat(found("", "1950")).containsExactly(id("1"));
    }

    @Test
    default void forgetsCardsWithTheirRecordsAndTakesThemBack() {
        archive().publish(put("1", "one", "1950"), put("2", "two", "1950"));
        archive().publish(new Change.Withdraw(id("1")));
        archive().publish(new Change.Remove(id("2"), "pages", Long.MAX_VALUE));
        assertThat(found("")).isEmpty();
        assertThat(found("", "1950")).isEmpty();
        assertThat(years()).isEmpty();

        archive().publish(put("2", "two", "1950"));
        assertThat(found("two")).containsExactly(id("2"));
        assertThat(years()).containsExactly("1950: 1");
    }

    @Test
    default void givesPagesThatTogetherAreEverythingOnce() {
        archive()
                .publish(IntStream.range(0, 25)
                        .mapToObj(n -> put("n" + n, "same words", "1950"))
                        .toArray(Change[]::new));
        for (CardQuery query : List.of(
                new CardQuery("", List.of()),
                new CardQuery("same", List.of()),
                new CardQuery("", List.of(new HeadingCount(heading("1950"), 0))))) {
            List<OaiIdentifier> all = new ArrayList<>();
            long behind = CardCatalog.START;
            List<CardLine> page = archive().store.cards(query, behind, 10);
            while (!page.isEmpty()) {
                page.forEach(line -> all.add(line.identifier()));
                behind = page.get(page.size() - 1).position();
                page = archive().store.cards(query, behind, 10);
            }
            assertThat(all).hasSize(25).doesNotHaveDuplicates();
        }
    }

    private Instant datestamp(Change change) {
        return Objects.requireNonNull(archive().publish(change).datestamp());
    }

    @Test
    default void tellsEarlierVersionsTheLatestFirst() {
        Instant first = datestamp(put("1", "one"));
        Instant second = datestamp(put("1", "two"));
        Instant third = datestamp(new Change.Withdraw(id("1")));
        assertThat(archive().store.history(id("1"), 10))
                .containsExactly(
                        new PastVersion(MetadataPrefix.OAI_DC, second, third, false),
                        new PastVersion(MetadataPrefix.OAI_DC, first, second, false));
        assertThat(archive().store.history(id("1"), 1)).hasSize(1);
        assertThat(archive().store.history(id("2"), 10)).isEmpty();
    }
}
