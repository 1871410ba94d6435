package org.fonds.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fonds.ingest.IngestOptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** Section R: records and their headers. */
class RecordRequirementsTest extends RequirementsTest {
    private static final String OAI = "http://www.openarchives.org/OAI/2.0/";
    private static final IngestOptions SYNC = new IngestOptions(false, true, false);

    RecordRequirementsTest(Repository repository) {
        super(repository);
    }

    private List<Answer> records(String prefix) {
        return harvester.pages("ListRecords", "metadataPrefix=" + prefix);
    }

    private List<Element> abouts() {
        List<Element> abouts = harvester.prefixes().stream()
                .flatMap(prefix -> records(prefix).stream())
                .flatMap(page -> page.elements("about").stream())
                .toList();
        assertThat(abouts).isNotEmpty();
        return abouts;
    }

    private List<Element> abouts(String namespace) {
        List<Element> found = abouts().stream()
                .flatMap(about -> Answer.children(about).stream())
                .filter(element -> namespace.equals(element.getNamespaceURI()))
                .toList();
        assertThat(found).as(namespace).isNotEmpty();
        return found;
    }

    @Test
    @DisplayName("R-01 R-02 identifiers are URIs, and none is repeated in a list")
    void identifiers() {
        for (String prefix : harvester.prefixes()) {
            for (String verb : List.of("ListRecords", "ListIdentifiers")) {
                List<String> identifiers = harvester.headers(verb, "metadataPrefix=" + prefix).stream()
                        .map(Header::identifier)
                        .toList();
                assertThat(identifiers)
                        .hasSizeGreaterThan(2 * Repository.PAGE_SIZE)
                        .doesNotHaveDuplicates()
                        .allMatch(identifier -> identifier.matches("[A-Za-z][A-Za-z0-9+.\\-]*:[^\\s<>\"{}|\\\\^`]+"));
            }
        }
    }

    @Test
    @DisplayName(
            "R-03 R-04 datestamps are real moments, to the second as Identify says, and none lies after responseDate")
    void datestamps() {
        assertThat(harvester.get("verb=Identify").only("granularity").getTextContent())
                .isEqualTo("YYYY-MM-DDThh:mm:ssZ");
        for (String prefix : harvester.prefixes()) {
            for (Answer page : records(prefix)) {
                for (Header header : page.recordHeaders()) {
                    assertThat(header.moment()).hasToString(header.datestamp());
                    assertThat(header.moment()).isBeforeOrEqualTo(page.responseDate());
                }
            }
        }
    }

    @Test
    @DisplayName("R-04 no datestamp lies after a responseDate stated before it, even when the clock is set back")
    void clocksAreNotBelieved(@TempDir Path folder) {
        Pages pages = new Pages(folder.resolve("pages"));
        try (Repository archive = new Repository(folder)) {
            archive.ingest(
                    "2026-11-25T10:00:00Z", pages.write("First", "Russian", 1).folder());
            Instant stated = archive.harvester().get("verb=Identify").responseDate();
            archive.ingest(
                    "2026-11-20T10:00:00Z",
                    pages.write("Second", "Russian", 1, 2).folder());
            List<Header> changed = archive.harvester().headers("ListRecords", "metadataPrefix=mods&from=" + stated);
            assertThat(changed)
                    .extracting(Header::identifier)
                    .containsExactlyInAnyOrder("oai:archive.example.net:1", "oai:archive.example.net:2");
            assertThat(changed).noneMatch(header -> header.moment().isBefore(stated));
        }
    }

    @Test
    @DisplayName(
            "R-05 R-07 a record is its header, its metadata unless it is deleted, and abouts of one foreign element")
    void orderInARecord() {
        int deleted = 0;
        for (String prefix : harvester.prefixes()) {
            for (Element record : records(prefix).stream()
                    .flatMap(page -> page.elements("record").stream())
                    .toList()) {
                List<Element> children = Answer.children(record);
                List<String> names =
                        children.stream().map(Element::getLocalName).toList();
                if (children.get(0).hasAttribute("status")) {
                    deleted++;
                    assertThat(children.get(0).getAttribute("status")).isEqualTo("deleted");
                    assertThat(names).containsExactly("header");
                } else {
                    assertThat(names.subList(0, 2)).containsExactly("header", "metadata");
                    assertThat(names.subList(2, names.size())).allMatch("about"::equals);
                }
            }
        }
        assertThat(deleted)
                .isEqualTo(Showcase.deleted().size() * harvester.prefixes().size());
        for (Element about : abouts()) {
            assertThat(Answer.children(about))
                    .singleElement()
                    .satisfies(element ->
                            assertThat(element.getNamespaceURI()).isNotNull().isNotEqualTo(OAI));
        }
    }

    @Test
    @DisplayName("R-08 the provenance of a harvested record says from where, when, and as what it was harvested")
    void provenance() {
        for (Element provenance : abouts(OAI + "provenance")) {
            Element origin = Answer.children(provenance).get(0);
            assertThat(origin.getLocalName()).isEqualTo("originDescription");
            assertThat(Instant.parse(origin.getAttribute("harvestDate"))).isNotNull();
            assertThat(origin.getAttribute("altered")).isIn("true", "false");
            assertThat(Answer.children(origin))
                    .extracting(Element::getLocalName)
                    .containsExactly("baseURL", "identifier", "datestamp", "metadataNamespace");
        }
        assertThat(harvester
                        .get("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + Showcase.HARVESTED)
                        .text())
                .contains(Deposits.provenance("oai:elsewhere.example.org:1"));
    }

    @Test
    @DisplayName("R-09 rights of the metadata are one reference or one definition, here the licence configured")
    void rights() {
        for (Element rights : abouts(OAI + "rights/")) {
            assertThat(rights.getLocalName()).isEqualTo("rights");
            assertThat(Answer.children(rights)).singleElement().satisfies(reference -> {
                assertThat(reference.getLocalName()).isEqualTo("rightsReference");
                assertThat(reference.getAttribute("ref")).isEqualTo(Repository.LICENCE.toString());
            });
        }
        long own =
                everything("mods").stream().filter(header -> !header.deleted()).count();
        assertThat(records("mods").stream()
                        .mapToLong(page -> page.elements("about").size())
                        .sum())
                .as("each record of the archive's own states the licence")
                .isEqualTo(own);
    }

    @Test
    @DisplayName("R-10 ListIdentifiers and ListRecords name the same headers in the same order")
    void bothListsAgree() {
        for (String prefix : harvester.prefixes()) {
            for (String selection : List.of(
                    "",
                    "&set=holder",
                    "&set=language:rus",
                    "&from=2026-11-21",
                    "&until=2026-11-20",
                    "&from=2026-11-20T10:00:00Z&until=2026-11-21T12:00:00Z&set=language")) {
                String arguments = "metadataPrefix=" + prefix + selection;
                assertThat(harvester.headers("ListRecords", arguments))
                        .as(arguments)
                        .isNotEmpty()
                        .isEqualTo(harvester.headers("ListIdentifiers", arguments));
            }
        }
    }

    @Test
    @DisplayName("R-11 a deleted record stays listed for ever, with the moment of its deletion")
    void deletionsArePersistent(@TempDir Path folder) {
        Pages pages = new Pages(folder.resolve("pages"));
        List<Header> before;
        try (Repository archive = new Repository(folder)) {
            archive.ingest(
                    "2026-11-20T10:00:00Z",
                    pages.write("Letter", "Russian", 1, 2, 3).folder());
            pages.delete(2);
            archive.ingest("2026-11-21T10:00:00Z", SYNC, pages.folder());
            before = archive.harvester().headers("ListIdentifiers", "metadataPrefix=mods");
        }
        Header deleted = new Header(
                "oai:archive.example.net:2", "2026-11-21T10:00:00Z", sets(before, "oai:archive.example.net:2"), true);
        assertThat(before).contains(deleted);
        try (Repository later = new Repository(folder)) {
            for (int year = 2027; year < 2037; year++) {
                pages.write("Letter of " + year, "Russian", 1);
                later.ingest(year + "-11-20T10:00:00Z", SYNC, pages.folder());
            }
            for (String prefix : later.harvester().prefixes()) {
                assertThat(later.harvester().headers("ListRecords", "metadataPrefix=" + prefix))
                        .hasSize(3)
                        .contains(deleted);
            }
        }
    }

    private static List<String> sets(List<Header> headers, String identifier) {
        return headers.stream()
                .filter(header -> header.identifier().equals(identifier))
                .findFirst()
                .orElseThrow()
                .sets();
    }

    @Test
    @DisplayName("R-12 a datestamp moves on when its record changes, and only then")
    void datestampsMoveWithChanges(@TempDir Path folder) {
        Pages pages = new Pages(folder.resolve("pages"));
        try (Repository archive = new Repository(folder)) {
            archive.ingest(
                    "2026-11-20T10:00:00Z",
                    pages.write("Letter", "Russian", 1, 2, 3).folder());
            Map<String, String> first = metadata(archive);
            archive.ingest(
                    "2026-11-21T10:00:00Z",
                    pages.write("Letter, corrected", "Russian", 2).folder());
            archive.ingest("2026-11-22T10:00:00Z", pages.folder());
            Map<String, String> second = metadata(archive);
            for (Header header : archive.harvester().headers("ListIdentifiers", "metadataPrefix=mods")) {
                boolean changed = !Objects.equals(first.get(header.identifier()), second.get(header.identifier()));
                assertThat(changed).isEqualTo(header.identifier().equals("oai:archive.example.net:2"));
                assertThat(header.datestamp()).isEqualTo(changed ? "2026-11-21T10:00:00Z" : "2026-11-20T10:00:00Z");
            }
        }
    }

    /** The metadata of each record, by its identifier. */
    private static Map<String, String> metadata(Repository archive) {
        return archive.harvester().headers("ListIdentifiers", "metadataPrefix=mods").stream()
                .map(Header::identifier)
                .collect(Collectors.toMap(
                        Function.identity(),
                        identifier -> archive.harvester()
                                .get("verb=GetRecord&metadataPrefix=mods&identifier=" + identifier)
                                .only("metadata")
                                .getTextContent()));
    }

    @Test
    @DisplayName("R-12 two changes within one second have two datestamps")
    void twoChangesInOneSecond(@TempDir Path folder) {
        Pages pages = new Pages(folder.resolve("pages"));
        String moment = "2026-11-20T10:00:00Z";
        try (Repository archive = new Repository(folder)) {
            archive.ingest(moment, pages.write("A", "Russian", 1).folder());
            archive.ingest(moment, pages.write("B", "Russian", 1).folder());
            assertThat(archive.harvester().headers("ListIdentifiers", "metadataPrefix=mods"))
                    .extracting(Header::datestamp)
                    .containsExactly("2026-11-20T10:00:01Z");
        }
    }
}
