package org.fonds.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.Citation;
import org.fonds.record.Holding;
import org.fonds.record.LanguageTag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a citation says can be had back from the records made of it, by those who have nothing else. */
final class CitationSurvivesTest {
    private static final long SEED = Long.getLong("fonds.seed", System.nanoTime());
    /** How many citations are made up; the long form asks for 10,000. */
    private static final int GENERATED = Integer.getInteger("fonds.citations", 1_500);

    private static final List<String> COMPARED =
            List.of("title", "date", "aggregator", "locations", "copies", "agents");

    @Test
    void toTheLetterInEveryFormat() throws IOException {
        for (CitedPage page : all(GENERATED / 5)) {
            String citation = page.record().citation().text();
            for (String format : CitedPage.formats()) {
                assertThat(texts(page.in(format)))
                        .as("%s, seed %d", format, SEED)
                        .containsAnyOf(citation, "Preferred citation: " + citation);
            }
        }
    }

    @Test
    void byItsPartsFromThePagesInTheFixtures() throws IOException {
        assertSurvive("fixtures", fixtures());
    }

    @Test
    void byItsPartsFromTheExpectedCitations() {
        assertSurvive("expected", expected());
    }

    @Test
    void byItsPartsFromRealCitations() {
        assertSurvive(
                "real citations",
                SharedData.citations().stream()
                        .map(row -> CitedPage.citing(row.citation()))
                        .toList());
    }

    @Test
    void byItsPartsFromGeneratedCitations() {
        assertSurvive("generated, seed " + SEED, generated(GENERATED));
    }

    @Test
    void inCanonicalStyleItIsTheSourceInThatStyle() throws IOException {
        int same = 0;
        List<String> misses = new ArrayList<>();
        List<CitedPage> pages = all(GENERATED / 5);
        for (CitedPage page : pages) {
            Citation rebuilt = new ModsReader(page.in("mods")).citation();
            String written = CitationWriter.write(rebuilt);
            String source = CitationWriter.write(expected(page.record()));
            if (written.equals(source)) {
                same++;
            } else {
                misses.add(source + "\n  " + written);
            }
        }
        assertThat(same).as("seed %d: %s", SEED, String.join("\n", misses)).isGreaterThanOrEqualTo((int)
                Math.ceil(pages.size() * 0.99));
    }

    @Test
    void holdersAndCitationFromOaiDc() throws IOException {
        for (CitedPage page : all(GENERATED / 5)) {
            ArchivalRecord record = page.record();
            Document dc = parsed(page.in("oai_dc"));
            String language = record.languages().original().isEmpty()
                    ? ""
                    : " in "
                            + String.join(
                                    " and ",
                                    record.languages().original().stream()
                                            .map(LanguageTag::name)
                                            .toList());
            List<String> notes = Stream.concat(
                            record.custody().originals().stream(), record.custody().copies().stream())
                    .map(Holding::note)
                    .filter(Objects::nonNull)
                    .toList();
            List<String> sources = elements(dc, "source").stream()
                    .filter(source -> !notes.contains(source))
                    .toList();
            assertThat(sources.stream()
                            .filter(source -> source.startsWith("Original" + language + ": "))
                            .map(source -> source.substring(source.indexOf(": ") + 2)))
                    .containsExactlyElementsOf(record.custody().originals().stream()
                            .map(CitationSurvivesTest::printed)
                            .toList());
            assertThat(sources.stream()
                            .filter(source -> source.startsWith("Copy: "))
                            .map(source -> source.substring("Copy: ".length())))
                    .containsExactlyElementsOf(record.custody().copies().stream()
                            .map(CitationSurvivesTest::printed)
                            .toList());
            assertThat(elements(dc, "description"))
                    .contains("Preferred citation: " + record.citation().text());
        }
    }

    private static String printed(Holding holding) {
        return holding.mark().text().isEmpty()
                ? holding.printed()
                : holding.printed() + ", " + holding.mark().text();
    }

    private static void assertSurvive(String name, List<CitedPage> pages) {
        Map<String, List<String>> misses = new LinkedHashMap<>();
        for (CitedPage page : pages) {
            Map<String, Object> before = fields(expected(page.record()));
            Map<String, Object> after = fields(new ModsReader(page.in("mods")).citation());
            if (!before.equals(after)) {
                misses.computeIfAbsent(why(before, after), category -> new ArrayList<>())
                        .add(page.record().citation().text() + "\n    cited   " + before + "\n    rebuilt " + after);
            }
        }
        int missed = misses.values().stream().mapToInt(List::size).sum();
        misses.forEach((category, all) ->
                System.out.println(name + ": " + all.size() + " differ in " + category + ", such as " + all.get(0)));
        assertThat(missed).as("of %d (%s): %s", pages.size(), name, misses).isLessThanOrEqualTo(pages.size() / 100);
    }

    /** The keys that differ; of people their order, which a name that stands in no note does not always have. */
    private static String why(Map<String, Object> before, Map<String, Object> after) {
        if (before.get("agents") instanceof List<?> all
                && after.get("agents") instanceof List<?> rebuilt
                && all.size() == rebuilt.size()
                && all.containsAll(rebuilt)) {
            return "the order of agents, where somebody stands between two clauses about the same other person";
        }
        return String.join(
                " and ",
                COMPARED.stream()
                        .filter(key -> !Objects.equals(before.get(key), after.get(key)))
                        .toList());
    }

    /** What is cited; title, date and digital archive of a citation without them are the page's or configured. */
    private static Citation expected(ArchivalRecord record) {
        Citation cited = record.citation();
        return new Citation(
                cited.text(),
                record.description().title(),
                record.description().date(),
                cited.aggregator() == null ? CitedPage.COLLECTION : cited.aggregator(),
                cited.locations(),
                cited.copies(),
                cited.agents(),
                null,
                List.of(),
                List.of());
    }

    private static Map<String, Object> fields(Citation citation) {
        Map<String, Object> fields = new LinkedHashMap<>();
        CitationFields.of(citation).forEach((key, value) -> {
            if (COMPARED.contains(key)) {
                fields.put(key, withoutUncompared(value));
            }
        });
        return fields;
    }

    private static Object withoutUncompared(Object value) {
        if (!(value instanceof List<?> list)) {
            return value;
        }
        return list.stream()
                .map(each -> {
                    Map<Object, Object> kept = new LinkedHashMap<>((Map<?, ?>) each);
                    kept.keySet().removeAll(List.of("native", "country"));
                    return kept;
                })
                .toList();
    }

    private static List<CitedPage> all(int generated) throws IOException {
        List<CitedPage> all = new ArrayList<>(fixtures());
        all.addAll(expected());
        all.addAll(generated(generated));
        return all;
    }

    private static List<CitedPage> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("fixtures"))) {
            List<CitedPage> pages = new ArrayList<>();
            for (Path file : files.filter(path -> !path.toString().endsWith(".properties"))
                    .sorted()
                    .toList()) {
                pages.add(CitedPage.of(Files.readAllBytes(file)));
            }
            return pages;
        }
    }

    private static List<CitedPage> expected() {
        return SharedData.lines("data/citations/expected.jsonl").stream()
                .map(line -> String.valueOf(JsonReader.object(line).get("citation")))
                .map(CitedPage::citing)
                .toList();
    }

    private static List<CitedPage> generated(int count) {
        GeneratedCitations generated = new GeneratedCitations(SEED);
        return Stream.generate(generated::next)
                .limit(count)
                .map(citation -> CitedPage.citing(citation.text()))
                .toList();
    }

    private static List<String> texts(byte[] xml) {
        NodeList all = parsed(xml).getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> all.item(i).getTextContent())
                .toList();
    }

    private static List<String> elements(Document dc, String name) {
        NodeList all = dc.getElementsByTagNameNS("http://purl.org/dc/elements/1.1/", name);
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> ((Element) all.item(i)).getTextContent())
                .toList();
    }

    private static Document parsed(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
