package org.fonds.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fonds.protocol.SetDescription;
import org.fonds.protocol.SetSpec;
import org.fonds.provider.ListRules;
import org.fonds.store.PageLimits;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Section T: the resumptionToken. */
class TokenRequirementsTest extends RequirementsTest {
    private static final List<String> VERBS = List.of("ListRecords", "ListIdentifiers");

    TokenRequirementsTest(Repository repository) {
        super(repository);
    }

    private List<Answer> pages(String verb) {
        List<Answer> pages = harvester.pages(verb, "metadataPrefix=mods");
        assertThat(pages).hasSizeGreaterThan(3);
        return pages;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ListRecords", "ListIdentifiers"})
    @DisplayName("T-01 T-02 T-14 each page but the last ends with a token, and the last with an empty one")
    void tokensEndPages(String verb) {
        List<Answer> pages = pages(verb);
        for (int i = 0; i < pages.size(); i++) {
            List<Element> children = Answer.children(pages.get(i).only(verb));
            Element last = children.get(children.size() - 1);
            assertThat(last.getLocalName()).isEqualTo("resumptionToken");
            assertThat(pages.get(i).elements("resumptionToken")).hasSize(1);
            assertThat(last.getTextContent().isEmpty()).isEqualTo(i == pages.size() - 1);
        }
    }

    @Test
    @DisplayName("T-03 an answer that is complete in one page has no token")
    void onePageHasNoToken() {
        Harvester generous = repository.serve(Repository.SERVER, Repository.DESCRIPTION, 1000);
        for (String query : List.of(
                "verb=ListRecords&metadataPrefix=mods", "verb=ListIdentifiers&metadataPrefix=mods", "verb=ListSets")) {
            assertThat(generous.get(query).elements("resumptionToken")).isEmpty();
        }
        int size = everything("mods").size();
        Harvester exact = repository.serve(Repository.SERVER, Repository.DESCRIPTION, size);
        assertThat(exact.get("verb=ListIdentifiers&metadataPrefix=mods").elements("resumptionToken"))
                .isEmpty();
        Harvester oneShort = repository.serve(Repository.SERVER, Repository.DESCRIPTION, size - 1);
        assertThat(oneShort.pages("ListIdentifiers", "metadataPrefix=mods")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1000})
    @DisplayName("T-04 all pages together are the complete list, whatever their size, and none is empty")
    void pagesAreTheList(int pageSize) {
        Harvester other = repository.serve(Repository.SERVER, Repository.DESCRIPTION, pageSize);
        for (String prefix : harvester.prefixes()) {
            List<Answer> pages = other.pages("ListRecords", "metadataPrefix=" + prefix);
            assertThat(pages)
                    .allMatch(page -> !page.recordHeaders().isEmpty()
                            && page.recordHeaders().size() <= pageSize);
            assertThat(pages.stream().flatMap(page -> page.recordHeaders().stream()))
                    .containsExactlyElementsOf(everything(prefix));
        }
    }

    @Test
    @DisplayName("T-04 pages bounded in bytes are the complete list too, even where one record is over the bound")
    void pagesBoundedInBytes() {
        long largest = pages("ListRecords").stream()
                .mapToLong(page -> page.body().length)
                .max()
                .orElseThrow();
        for (long bytes : List.of(1L, largest / 3, largest)) {
            Harvester other = repository.serve(
                    Repository.SERVER,
                    Repository.DESCRIPTION,
                    new ListRules(new PageLimits(1000, bytes), Duration.ofDays(30)));
            List<Answer> pages = other.pages("ListRecords", "metadataPrefix=mods");
            assertThat(pages).hasSizeGreaterThan(1);
            assertThat(pages.stream().flatMap(page -> page.recordHeaders().stream()))
                    .containsExactlyElementsOf(everything("mods"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "metadataPrefix=mods",
                "from=2026-11-20",
                "until=2026-11-22",
                "set=holder",
                "identifier=oai:a:1",
                "x=y"
            })
    @DisplayName("T-05 a token with any other argument is badArgument")
    void tokenIsExclusive(String argument) {
        for (String verb : VERBS) {
            String token =
                    harvester.get("verb=" + verb + "&metadataPrefix=mods").token();
            assertThat(harvester.resume(verb, token).errors()).isEmpty();
            assertThat(harvester
                            .get("verb=" + verb + "&resumptionToken=" + token + "&" + argument)
                            .errors())
                    .containsOnly("badArgument");
            assertThat(harvester
                            .get("verb=" + verb + "&" + argument + "&resumptionToken=" + token)
                            .errors())
                    .containsOnly("badArgument");
        }
    }

    @Test
    @DisplayName("T-06 a token that was never given is badResumptionToken, that of another repository too")
    void foreignTokens(@TempDir Path folder) {
        try (Repository other = new Repository(folder)) {
            other.ingest(Repository.BIRTH, Path.of("fixtures"));
            String foreign = other.harvester()
                    .get("verb=ListRecords&metadataPrefix=mods")
                    .token();
            assertThat(foreign).isNotEmpty();
            for (String token : List.of(foreign, "nonsense", "0", "oai_dc/5", "=", "A".repeat(4000), "<", "\u00e4")) {
                for (String verb : List.of("ListRecords", "ListIdentifiers", "ListSets")) {
                    assertThat(harvester.resume(verb, token).errors()).containsExactly("badResumptionToken");
                }
            }
        }
    }

    @Test
    @DisplayName("T-07 T-08 every page can be asked for again, in any order, and is the same to the byte")
    void everyPageCanBeAskedForAgain() {
        for (String verb : VERBS) {
            List<Answer> pages = pages(verb);
            for (int i = pages.size() - 1; i > 0; i--) {
                Answer again = harvester.resume(verb, pages.get(i - 1).token());
                assertThat(again.undated()).isEqualTo(pages.get(i).undated());
            }
            assertThat(pages(verb))
                    .extracting(Answer::undated)
                    .isEqualTo(pages.stream().map(Answer::undated).toList());
        }
    }

    @Test
    @DisplayName("T-07 a token works on another server over the same store, with other page sizes, and after a restart")
    void anyServerAnyDay(@TempDir Path folder) {
        String token;
        Answer second;
        try (Repository before = new Repository(folder)) {
            before.ingest(Repository.BIRTH, Path.of("fixtures"));
            token = before.harvester()
                    .get("verb=ListRecords&metadataPrefix=mods")
                    .token();
            second = before.harvester().resume("ListRecords", token);
            Harvester other = before.serve(Repository.SERVER, Repository.DESCRIPTION, Repository.PAGE_SIZE + 2);
            assertThat(other.resume("ListRecords", token).recordHeaders()).isEqualTo(second.recordHeaders());
        }
        try (Repository after = new Repository(folder)) {
            Answer again = after.harvester().resume("ListRecords", token);
            assertThat(again.recordHeaders()).isEqualTo(second.recordHeaders());
            assertThat(again.token()).isEqualTo(second.token());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ListRecords", "ListIdentifiers"})
    @DisplayName("T-09 T-10 T-14 cursor counts what came before; completeListSize is what comes in all, and steady")
    void cursorAndSize(String verb) {
        for (String selection :
                List.of("", "&set=language", "&from=2026-11-20T10:00:00Z", "&until=2026-11-20&set=holder")) {
            List<Answer> pages = harvester.pages(verb, "metadataPrefix=mods" + selection);
            assertThat(pages).hasSizeGreaterThan(1);
            int total =
                    pages.stream().mapToInt(page -> page.recordHeaders().size()).sum();
            int before = 0;
            for (Answer page : pages) {
                Element token = page.only("resumptionToken");
                assertThat(token.getAttribute("cursor")).isEqualTo(String.valueOf(before));
                assertThat(token.getAttribute("completeListSize")).isEqualTo(String.valueOf(total));
                before += page.recordHeaders().size();
            }
        }
    }

    @Test
    @DisplayName("T-11 expirationDate is UTC to the second and lies after the responseDate, the same on every page")
    void expirationDate() {
        List<Answer> pages = pages("ListRecords");
        List<String> dates = new ArrayList<>();
        for (Answer page : pages.subList(0, pages.size() - 1)) {
            String date = page.only("resumptionToken").getAttribute("expirationDate");
            assertThat(Instant.parse(date)).hasToString(date).isAfter(page.responseDate());
            dates.add(date);
        }
        assertThat(dates).containsOnly(dates.get(0));
    }

    @Test
    @DisplayName("T-12 a token given to another verb is badResumptionToken")
    void tokensBelongToTheirVerb() {
        for (String verb : VERBS) {
            String token =
                    harvester.get("verb=" + verb + "&metadataPrefix=mods").token();
            for (String other : List.of("ListRecords", "ListIdentifiers", "ListSets")) {
                assertThat(harvester.resume(other, token).errors())
                        .isEqualTo(other.equals(verb) ? List.of() : List.of("badResumptionToken"));
            }
        }
    }

    @Test
    @DisplayName("T-13 a token works with every character percent-encoded, and by POST")
    void tokensCanBeEncoded() {
        String token = harvester.get("verb=ListRecords&metadataPrefix=mods").token();
        String encoded = token.chars()
                .mapToObj(c -> String.format(Locale.ROOT, "%%%02x", c))
                .collect(Collectors.joining());
        String expected = harvester.resume("ListRecords", token).undated();
        assertThat(harvester.get("verb=ListRecords&resumptionToken=" + encoded).undated())
                .isEqualTo(expected);
        assertThat(harvester.post("verb=ListRecords&resumptionToken=" + encoded).undated())
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("T-14 ListSets comes in pages too where there are very many sets")
    void setsComeInPages(@TempDir Path folder) {
        try (Repository vast = new Repository(folder)) {
            List<String> specs = IntStream.range(0, 2100)
                    .mapToObj(number -> String.format(Locale.ROOT, "branch%04d", number))
                    .toList();
            vast.store.declareSets(specs.stream()
                    .map(spec -> new SetDescription(new SetSpec(spec), "Set " + spec, null))
                    .toList());
            List<Answer> pages = vast.harvester().pages("ListSets", "");
            assertThat(pages).hasSizeGreaterThan(1);
            assertThat(vast.harvester().sets()).isEqualTo(specs);
            int before = 0;
            for (Answer page : pages) {
                Element token = page.only("resumptionToken");
                assertThat(token.getAttribute("cursor")).isEqualTo(String.valueOf(before));
                assertThat(token.getAttribute("completeListSize")).isEqualTo("2100");
                before += page.elements("set").size();
            }
            String token = pages.get(0).token();
            assertThat(vast.harvester().resume("ListSets", token).undated())
                    .isEqualTo(pages.get(1).undated());
            assertThat(vast.harvester()
                            .get("verb=ListSets&resumptionToken=" + token + "&set=a")
                            .errors())
                    .containsExactly("badArgument");
            assertThat(vast.harvester().resume("ListRecords", token).errors()).containsExactly("badResumptionToken");
        }
    }

    @Test
    @DisplayName("T-15 the selection holds on all later pages")
    void selectionHolds() {
        List<Header> all = everything("oai_dc");
        Instant from = Instant.parse("2026-11-20T09:10:00Z");
        Instant until = Instant.parse(Showcase.FIRST_SECOND);
        List<Header> expected = all.stream()
                .filter(header -> header.isIn("language"))
                .filter(header ->
                        !header.moment().isBefore(from) && !header.moment().isAfter(until))
                .toList();
        List<Answer> pages =
                harvester.pages("ListRecords", "metadataPrefix=oai_dc&set=language&from=" + from + "&until=" + until);
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages.stream().flatMap(page -> page.recordHeaders().stream()))
                .containsExactlyElementsOf(expected);
        for (Answer page : pages) {
            assertThat(page.elements("metadata"))
                    .allMatch(metadata ->
                            Answer.children(metadata).get(0).getLocalName().equals("dc"));
        }
    }

    @Test
    @DisplayName("T-16 a token that was changed in any place, cut, or added to is badResumptionToken")
    void tamperedTokens() {
        String token = harvester.get("verb=ListRecords&metadataPrefix=mods").token();
        List<String> forged = new ArrayList<>();
        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            forged.add(token.substring(0, i) + other + token.substring(i + 1));
        }
        for (int end = 1; end < token.length(); end += 9) {
            forged.add(token.substring(0, end));
            forged.add(token.substring(end));
        }
        forged.addAll(List.of(
                token + "A",
                "A" + token,
                token + "=",
                token + " ",
                " " + token,
                token + "\n",
                token + token,
                token.toLowerCase(Locale.ROOT),
                token.toUpperCase(Locale.ROOT)));
        for (String some : forged) {
            assertThat(harvester.resume("ListRecords", some).errors()).as(some).containsExactly("badResumptionToken");
        }
    }

    @Test
    @DisplayName("T-17 an empty token is badArgument")
    void emptyToken() {
        for (String verb : List.of("ListRecords", "ListIdentifiers", "ListSets")) {
            assertThat(harvester.resume(verb, "").errors()).containsOnly("badArgument");
        }
    }

    @Test
    @DisplayName("T-18 a token works until its expirationDate and is badResumptionToken from then on")
    void expiry(@TempDir Path folder) {
        Pages pages = new Pages(folder.resolve("pages"));
        try (Repository archive = new Repository(folder)) {
            archive.ingest(Repository.BIRTH, Path.of("fixtures"));
            Harvester harvester = archive.serve(
                    Repository.SERVER,
                    Repository.DESCRIPTION,
                    new ListRules(new PageLimits(5, 1 << 20), Duration.ofDays(2)));
            Answer first = harvester.get("verb=ListRecords&metadataPrefix=mods");
            Instant expiry = Instant.parse(first.only("resumptionToken").getAttribute("expirationDate"));
            assertThat(expiry).isEqualTo(first.responseDate().plus(Duration.ofDays(2)));
            archive.ingest(
                    expiry.minusSeconds(1).toString(),
                    pages.write("A", "Russian", 1).folder());
            Answer second = harvester.resume("ListRecords", first.token());
            assertThat(second.recordHeaders()).hasSize(5);
            assertThat(second.only("resumptionToken").getAttribute("expirationDate"))
                    .isEqualTo(expiry.toString());
            archive.ingest(expiry.toString(), pages.write("B", "Russian", 1).folder());
            assertThat(harvester.resume("ListRecords", first.token()).errors()).containsExactly("badResumptionToken");
        }
    }

    @Test
    @DisplayName(
            "T-19 what is added, changed or deleted in the middle of a harvest hides no record that stays the same")
    void changesInTheMiddle(@TempDir Path folder) {
        Pages pages = new Pages(folder.resolve("pages"));
        try (Repository archive = new Repository(folder)) {
            pages.write("Letter", "Russian", IntStream.rangeClosed(1, 23).toArray());
            archive.ingest("2026-11-20T10:00:00Z", pages.folder());
            for (String verb : VERBS) {
                List<Header> expected = archive.harvester().headers("ListIdentifiers", "metadataPrefix=mods");
                List<Header> harvested = new ArrayList<>();
                Answer page = archive.harvester().get("verb=" + verb + "&metadataPrefix=mods");
                String size = page.only("resumptionToken").getAttribute("completeListSize");
                for (int step = 0; !page.token().isEmpty(); step++) {
                    harvested.addAll(page.recordHeaders());
                    disturb(archive, pages, step);
                    page = archive.harvester().resume(verb, page.token());
                    assertThat(page.only("resumptionToken").getAttribute("completeListSize"))
                            .isEqualTo(size);
                }
                harvested.addAll(page.recordHeaders());
                assertThat(harvested).hasSize(expected.size()).isEqualTo(expected);
            }
        }
    }

    /** Changes records of the pages before and behind, adds some and deletes one, a minute later. */
    private static void disturb(Repository archive, Pages pages, int step) {
        archive.clock.advance(Duration.ofMinutes(1));
        pages.write("Letter, changed " + archive.clock.instant(), "German", 1 + step, 20 - step, 100 + step);
        archive.ingest(archive.clock.instant().toString(), pages.folder());
        archive.withdraw(archive.clock.instant().plusSeconds(5).toString(), String.valueOf(12 + step));
    }

    @Test
    @DisplayName("T-20 harvests that run side by side, page by page, do not disturb each other")
    void sideBySide() {
        List<String> selections = List.of(
                "metadataPrefix=mods",
                "metadataPrefix=oai_dc",
                "metadataPrefix=oai_dc&set=language",
                "metadataPrefix=mods");
        List<List<Header>> harvested = new ArrayList<>();
        List<Answer> current = new ArrayList<>();
        for (String selection : selections) {
            Answer first = harvester.get("verb=ListRecords&" + selection);
            current.add(first);
            harvested.add(new ArrayList<>(first.recordHeaders()));
        }
        for (boolean more = true; more; ) {
            more = false;
            for (int i = 0; i < current.size(); i++) {
                String token = current.get(i).token();
                if (!token.isEmpty()) {
                    current.set(i, harvester.resume("ListRecords", token));
                    harvested.get(i).addAll(current.get(i).recordHeaders());
                    more = true;
                }
            }
        }
        for (int i = 0; i < selections.size(); i++) {
            assertThat(harvested.get(i)).isEqualTo(harvester.headers("ListIdentifiers", selections.get(i)));
        }
    }
}
