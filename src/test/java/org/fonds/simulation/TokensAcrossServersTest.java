package org.fonds.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fonds.store.Change;
import org.fonds.store.Store;
import org.fonds.store.StoreAddress;
import org.fonds.store.Stores;
import org.fonds.testing.OaiClient;
import org.fonds.testing.Place;
import org.fonds.testing.Program;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A list survives the end of every server at every page. The long form: {@code -Dfonds.tokens.pages=1000}; with {@code
 * -Dfonds.tokens.kill=true} the servers are processes, and are killed.
 */
class TokensAcrossServersTest {
    private static final int PAGES = Integer.getInteger("fonds.tokens.pages", 20);
    private static final boolean KILL = Boolean.getBoolean("fonds.tokens.kill");
    private static final int PAGE_SIZE = 3;

    @TempDir
    Path folder;

    private String address = "";

    @ParameterizedTest
    @EnumSource
    void resumesAListAtEachPageOnAnotherServerAfterARestart(Place place) throws IOException, InterruptedException {
        assumeThat(place.isPossible()).isTrue();
        address = place.create(folder);
        try {
            List<String> expected = publishAll();
            assertThat(harvest()).containsExactlyInAnyOrderElementsOf(expected);
        } finally {
            place.drop(address);
        }
    }

    private List<String> publishAll() {
        List<String> numbers =
                IntStream.range(0, PAGES * PAGE_SIZE).mapToObj(n -> "n" + n).toList();
        try (Store store = open()) {
            store.offerFormats(List.of(Deposit.DC, Deposit.NOTE));
            for (int from = 0; from < numbers.size(); from += 50) {
                store.publish(numbers.subList(from, Math.min(from + 50, numbers.size())).stream()
                        .<Change>map(number -> Deposit.put(number, "first", List.of("s")))
                        .toList());
            }
        }
        return numbers.stream().map(n -> Deposit.identifier(n).value()).toList();
    }

    private Store open() {
        return Stores.open(StoreAddress.of(address), Clock.systemUTC());
    }

    /** Each server repeats the page that the one before it gave, gives the next one, and ends. */
    private List<String> harvest() throws IOException, InterruptedException {
        List<String> identifiers = new ArrayList<>();
        String query = "verb=ListRecords&metadataPrefix=oai_dc";
        ListPage page = askAndEnd(query).get(0);
        for (int number = 0; ; number++) {
            check(page, identifiers.size());
            page.entries().forEach(entry -> identifiers.add(entry.identifier()));
            if (page.token().isEmpty()) {
                return identifiers;
            }
            changeSomething(number);
            String next = "verb=ListRecords&resumptionToken=" + page.token();
            List<ListPage> answers = number == 0 ? askAndEnd(next) : askAndEnd(query, next);
            if (number > 0) {
                same(page, answers.get(0));
            }
            page = answers.get(answers.size() - 1);
            query = next;
        }
    }

    /** A process that serves builds blocks, and a page that meets the end of one ends there. */
    private static void check(ListPage page, int before) {
        assertThat(page.entries())
                .hasSizeBetween(KILL ? 1 : PAGE_SIZE, PAGE_SIZE)
                .allMatch(entry -> "first".equals(entry.text()));
        assertThat(page.size()).isEqualTo((long) PAGES * PAGE_SIZE);
        assertThat(page.cursor()).isEqualTo(before);
    }

    /** To the byte of the next token, unless blocks may have been built in between. */
    private static void same(ListPage one, ListPage other) {
        assertThat(KILL ? other.holdsTheSameAs(one) : other.isSameAs(one))
                .as("%s after %s", other, one)
                .isTrue();
    }

    /** Alters, deletes and adds records, some before and some behind the page; none of it is in the list. */
    private void changeSomething(int page) {
        try (Store store = open()) {
            store.publish(List.of(
                    Deposit.put("n" + (page * 7 % (PAGES * PAGE_SIZE)), "changed " + page, List.of()),
                    Deposit.remove("n" + (PAGES * PAGE_SIZE - 1 - page)),
                    Deposit.put("new" + page, "new", List.of("s:t"))));
        }
    }

    private List<ListPage> askAndEnd(String... queries) throws IOException, InterruptedException {
        if (!KILL) {
            try (Serving server = new Serving(open(), PAGE_SIZE)) {
                return ask(server.baseUrl(), queries);
            }
        }
        configure();
        try (Program.Server server = new Program(folder.resolve("program")).serve("--store", address)) {
            List<ListPage> pages = ask(server.baseUrl(), queries);
            server.kill();
            return pages;
        }
    }

    private static List<ListPage> ask(String baseUrl, String... queries) throws IOException, InterruptedException {
        List<ListPage> pages = new ArrayList<>();
        for (String query : queries) {
            pages.add(ListPage.of(new OaiClient(baseUrl).get(query).body()));
        }
        return pages;
    }

    private void configure() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("program")).resolve("fonds.properties"), """
                repository.name = Simulated archive
                repository.identifier = archive.example.org
                repository.admin-email = keeper@archive.example.org
                list.page-size = %d
                """.formatted(
                        PAGE_SIZE));
    }
}
