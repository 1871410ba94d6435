package org.fonds.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.fonds.testing.OaiClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Section S: sets. */
class SetRequirementsTest extends RequirementsTest {
    private static final String OAI = "http://www.openarchives.org/OAI/2.0/";

    SetRequirementsTest(Repository repository) {
        super(repository);
    }

    @Test
    @DisplayName("S-01 S-02 a repository without sets says noSetHierarchy, to ListSets and to any selection by set")
    void withoutSets(@TempDir Path folder) {
        try (Repository plain = new Repository(folder)) {
            plain.store.offerFormats(List.of(Deposits.DC));
            plain.publish(Repository.BIRTH, Deposits.put("oai:archive.example.net:1", "One", ""));
            assertThat(plain.harvester().get("verb=ListSets").errors()).containsExactly("noSetHierarchy");
            for (String verb : List.of("ListRecords", "ListIdentifiers")) {
                String list = "verb=" + verb + "&metadataPrefix=oai_dc";
                assertThat(plain.harvester().get(list + "&set=holder").errors()).containsExactly("noSetHierarchy");
                assertThat(plain.harvester().get(list).recordHeaders()).hasSize(1);
            }
        }
    }

    @Test
    @DisplayName("S-03 setSpecs are paths of unreserved characters, once each, and every set has a name")
    void specsAndNames() {
        List<Element> sets = harvester.get("verb=ListSets").elements("set");
        assertThat(sets).hasSizeGreaterThan(10);
        List<String> specs = new ArrayList<>();
        for (Element set : sets) {
            specs.addAll(OaiClient.texts(set, "setSpec"));
            assertThat(OaiClient.texts(set, "setName")).singleElement().matches(name -> !name.isBlank());
        }
        assertThat(specs)
                .hasSameSizeAs(sets)
                .doesNotHaveDuplicates()
                .allMatch(spec -> spec.matches("[A-Za-z0-9\\-_.!~*'()]+(:[A-Za-z0-9\\-_.!~*'()]+)*"));
    }

    @Test
    @DisplayName("S-03 sets are named by holder, language and collection, in lower case and Latin letters")
    void namesOfSets() {
        List<String> specs = harvester.sets();
        assertThat(specs)
                .contains(
                        "collection",
                        "collection:cold-war-elan-co",
                        "holder",
                        "holder:rgani",
                        "holder:aprf",
                        "language",
                        "language:rus",
                        "language:kor",
                        "language:ger",
                        "korea",
                        "empty")
                .allMatch(spec -> spec.matches("[a-z0-9:-]+"));
    }

    @Test
    @DisplayName("S-04 every set above a set is listed too")
    void ancestorsAreListed() {
        List<String> specs = harvester.sets();
        assertThat(specs.stream().filter(spec -> spec.contains(":"))).isNotEmpty();
        for (String spec : specs) {
            for (int colon = spec.indexOf(':'); colon > 0; colon = spec.indexOf(':', colon + 1)) {
                assertThat(specs).contains(spec.substring(0, colon));
            }
        }
    }

    @Test
    @DisplayName("S-05 every set in a header is listed, and headers name the most specific sets alone")
    void setsOfHeadersAreListed() {
        List<String> specs = harvester.sets();
        for (String prefix : harvester.prefixes()) {
            for (Header header : everything(prefix)) {
                assertThat(specs).containsAll(header.sets());
                assertThat(header.sets())
                        .doesNotHaveDuplicates()
                        .noneMatch(set -> header.sets().stream().anyMatch(other -> other.startsWith(set + ":")));
            }
        }
    }

    @Test
    @DisplayName("S-06 S-07 S-08 the list of a set is exactly what names it or a set below it, none is noRecordsMatch")
    void selectionBySet() {
        int empty = 0;
        for (String prefix : harvester.prefixes()) {
            List<Header> all = everything(prefix);
            for (String set : harvester.sets()) {
                String arguments = "metadataPrefix=" + prefix + "&set=" + set;
                List<Header> expected =
                        all.stream().filter(header -> header.isIn(set)).toList();
                assertThat(harvester.headers("ListIdentifiers", arguments))
                        .as(arguments)
                        .isEqualTo(expected);
                assertThat(harvester.headers("ListRecords", arguments))
                        .as(arguments)
                        .isEqualTo(expected);
                if (expected.isEmpty()) {
                    empty++;
                    assertThat(harvester.get("verb=ListRecords&" + arguments).errors())
                            .containsExactly("noRecordsMatch");
                }
            }
        }
        assertThat(empty).as("sets without records, which the showcase has").isPositive();
    }

    @Test
    @DisplayName("S-06 a deleted record stays in the sets that it was in")
    void deletedRecordsStayInTheirSets() {
        for (String identifier : Showcase.deleted()) {
            Header header = everything("mods").stream()
                    .filter(some -> some.identifier().equals(identifier))
                    .findFirst()
                    .orElseThrow();
            assertThat(header.deleted()).isTrue();
            assertThat(header.sets()).isNotEmpty();
            for (String set : header.sets()) {
                assertThat(harvester.headers("ListIdentifiers", "metadataPrefix=mods&set=" + set))
                        .contains(header);
            }
        }
    }

    @Test
    @DisplayName("S-06 a record that changes its sets has a new datestamp and is in the new sets alone")
    void changedMembership(@TempDir Path folder) {
        Pages pages = new Pages(folder.resolve("pages"));
        try (Repository archive = new Repository(folder)) {
            pages.write("Letter", "Russian", 1, 2);
            archive.ingest("2026-11-20T10:00:00Z", pages.folder());
            pages.write("Letter", "German", 2);
            archive.ingest("2026-11-21T10:00:00Z", pages.folder());
            List<Header> russian =
                    archive.harvester().headers("ListIdentifiers", "metadataPrefix=mods&set=language:rus");
            List<Header> german =
                    archive.harvester().headers("ListIdentifiers", "metadataPrefix=mods&set=language:ger");
            assertThat(russian).extracting(Header::identifier).containsExactly("oai:archive.example.net:1");
            assertThat(german).extracting(Header::identifier).containsExactly("oai:archive.example.net:2");
            assertThat(german.get(0).datestamp()).isEqualTo("2026-11-21T10:00:00Z");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "holder:nowhere", "HOLDER", "holder:rgani:deeper", "hold", "language:ru"})
    @DisplayName("S-08 a set that is not listed is noRecordsMatch")
    void unlistedSets(String set) {
        assertThat(harvester
                        .get("verb=ListRecords&metadataPrefix=mods&set=" + set)
                        .errors())
                .containsExactly("noRecordsMatch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "identifier=oai:a:1",
                "metadataPrefix=oai_dc",
                "from=2026-11-20",
                "until=2026-11-20",
                "set=a",
                "x=y"
            })
    @DisplayName("S-09 any argument of ListSets but a token is badArgument")
    void listSetsTakesATokenAlone(String argument) {
        assertThat(harvester.get("verb=ListSets&" + argument).errors()).containsExactly("badArgument");
    }

    @Test
    @DisplayName("S-09 a foreign token given to ListSets is badResumptionToken")
    void listSetsRefusesForeignTokens() {
        String token = harvester.get("verb=ListRecords&metadataPrefix=mods").token();
        assertThat(token).isNotEmpty();
        assertThat(harvester.resume("ListSets", token).errors()).containsExactly("badResumptionToken");
        assertThat(harvester.resume("ListSets", "nonsense").errors()).containsExactly("badResumptionToken");
    }

    @Test
    @DisplayName("S-10 a setDescription is one element of another namespace, with what the archive says of the set")
    void setDescriptions() {
        List<Element> descriptions = harvester.get("verb=ListSets").elements("setDescription");
        assertThat(descriptions).hasSize(1);
        List<Element> children = Answer.children(descriptions.get(0));
        assertThat(children).hasSize(1);
        assertThat(children.get(0).getNamespaceURI()).isNotNull().isNotEqualTo(OAI);
        assertThat(children.get(0).getTextContent()).isEqualTo("Documents with <Korea> & more in their title.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a::b", "-:", ":", ":a", "a:", "a%20b", "a/b", "%C3%A4", "a%00", "%3Ca%3E", "a%26b"})
    @DisplayName("S-11 what is no setSpec is badArgument")
    void syntaxErrors(String set) {
        assertThat(harvester
                        .get("verb=ListRecords&metadataPrefix=mods&set=" + set)
                        .errors())
                .containsExactly("badArgument");
    }

    @Test
    @DisplayName("S-05 the sets of one record are the same in each format")
    void setsAreOfTheItem() {
        List<Header> dublinCore = everything("oai_dc");
        for (Header header : everything("mods")) {
            assertThat(dublinCore.stream()
                            .filter(other -> other.identifier().equals(header.identifier()))
                            .map(Header::sets)
                            .map(TreeSet::new))
                    .containsExactly(new TreeSet<>(header.sets()));
        }
    }
}
