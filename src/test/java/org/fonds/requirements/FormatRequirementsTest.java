package org.fonds.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fonds.testing.OaiClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Section F: metadata formats. */
class FormatRequirementsTest extends RequirementsTest {
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String OAI_DC = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    private static final Set<String> FIFTEEN = Set.of(
            "title",
            "creator",
            "subject",
            "description",
            "publisher",
            "contributor",
            "date",
            "type",
            "format",
            "identifier",
            "source",
            "language",
            "relation",
            "coverage",
            "rights");

    /** What ListMetadataFormats says of a format. */
    private record Format(String prefix, String schema, String namespace) {}

    FormatRequirementsTest(Repository repository) {
        super(repository);
    }

    private Map<String, Format> formats(String arguments) {
        Map<String, Format> formats = new LinkedHashMap<>();
        List<Element> listed =
                harvester.get("verb=ListMetadataFormats" + arguments).elements("metadataFormat");
        for (Element element : listed) {
            Format format = new Format(
                    OaiClient.texts(element, "metadataPrefix").get(0),
                    OaiClient.texts(element, "schema").get(0),
                    OaiClient.texts(element, "metadataNamespace").get(0));
            assertThat(formats.put(format.prefix(), format)).as("listed twice").isNull();
        }
        return formats;
    }

    private List<Element> metadata(String prefix) {
        return harvester.pages("ListRecords", "metadataPrefix=" + prefix).stream()
                .flatMap(page -> page.elements("metadata").stream())
                .toList();
    }

    @Test
    @DisplayName("F-01 oai_dc is listed with its namespace and schema")
    void oaiDcIsListed() {
        assertThat(formats(""))
                .containsEntry(
                        "oai_dc", new Format("oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc.xsd", OAI_DC));
    }

    @Test
    @DisplayName("F-02 prefixes are of unreserved characters, once each, with the address of a schema and a namespace")
    void prefixesSchemasNamespaces() {
        assertThat(formats("")).hasSizeGreaterThan(1);
        formats("").values().forEach(format -> {
            assertThat(format.prefix()).matches("[A-Za-z0-9\\-_.!~*'()]+");
            assertThat(format.schema()).matches("https?://[^/]+/.+");
            assertThat(format.namespace()).matches("[a-z]+:.+");
        });
    }

    @Test
    @DisplayName("F-03 with an identifier the formats are those in which the item can be had")
    void formatsOfAnItem() {
        Map<String, Set<String>> harvested = new LinkedHashMap<>();
        for (String prefix : harvester.prefixes()) {
            everything(prefix).stream()
                    .filter(header -> !header.deleted())
                    .forEach(header -> harvested
                            .computeIfAbsent(header.identifier(), id -> new HashSet<>())
                            .add(prefix));
        }
        assertThat(new HashSet<>(harvested.values())).hasSizeGreaterThan(1);
        harvested.forEach((identifier, prefixes) -> {
            Map<String, Format> formats = formats("&identifier=" + Harvester.encode(identifier));
            assertThat(formats.keySet()).as(identifier).isEqualTo(prefixes).contains("oai_dc");
            assertThat(formats("")).containsAllEntriesOf(formats);
        });
    }

    @Test
    @DisplayName("F-03 a deleted item has no formats, and that is an answer of its own")
    void formatsOfADeletedItem() {
        for (String identifier : Showcase.deleted()) {
            assertThat(harvester
                            .get("verb=ListMetadataFormats&identifier=" + identifier)
                            .errors())
                    .containsExactly("noMetadataFormats");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oai:archive.example.net:none",
                "oai:archive.example.net:",
                "OAI:ARCHIVE.EXAMPLE.NET:117334",
                "oai:archive.example.net:117334%20",
                "oai:elsewhere.example.org:117334",
                "117334"
            })
    @DisplayName("F-04 an identifier that is not known is idDoesNotExist")
    void unknownIdentifier(String identifier) {
        assertThat(harvester
                        .get("verb=ListMetadataFormats&identifier=" + identifier)
                        .errors())
                .containsExactly("idDoesNotExist");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x=y",
                "metadataPrefix=oai_dc",
                "from=2026-11-20",
                "set=holder",
                "resumptionToken=x",
                "identifier=",
                "identifier=oai:a:1&identifier=oai:a:1"
            })
    @DisplayName("F-05 an argument that ListMetadataFormats has not is badArgument")
    void otherArguments(String argument) {
        assertThat(harvester.get("verb=ListMetadataFormats&" + argument).errors())
                .containsExactly("badArgument");
    }

    @Test
    @DisplayName("F-06 each format listed can be harvested")
    void eachFormatCanBeHarvested() {
        for (String prefix : harvester.prefixes()) {
            assertThat(harvester
                            .get("verb=ListRecords&metadataPrefix=" + prefix)
                            .elements("record"))
                    .as(prefix)
                    .hasSize(Repository.PAGE_SIZE);
        }
    }

    @Test
    @DisplayName(
            "F-07 F-08 F-11 F-12 metadata has one root of the format's namespace, paired with its schema by itself")
    void rootsOfMetadata() {
        formats("").values().forEach(format -> {
            for (Element metadata : metadata(format.prefix())) {
                List<Element> children = Answer.children(metadata);
                assertThat(children).hasSize(1);
                Element root = children.get(0);
                assertThat(root.getNamespaceURI()).isEqualTo(format.namespace());
                List<String> location =
                        List.of(root.getAttributeNS(XSI, "schemaLocation").split("\\s+"));
                assertThat(location.indexOf(format.schema()))
                        .as(location.toString())
                        .isEqualTo(location.indexOf(format.namespace()) + 1);
                assertThat(root.getAttribute("xmlns:xsi")).isEqualTo(XSI);
            }
        });
    }

    @Test
    @DisplayName("F-09 oai_dc is a dc element of the fifteen elements of Dublin Core 1.1")
    void oaiDcHasTheFifteenElements() {
        List<Element> records = metadata("oai_dc");
        assertThat(records).hasSizeGreaterThan(20);
        for (Element metadata : records) {
            Element root = Answer.children(metadata).get(0);
            assertThat(root.getLocalName()).isEqualTo("dc");
            assertThat(root.getNamespaceURI()).isEqualTo(OAI_DC);
            assertThat(Answer.children(root))
                    .isNotEmpty()
                    .allMatch(element -> FIFTEEN.contains(element.getLocalName())
                            && "http://purl.org/dc/elements/1.1/".equals(element.getNamespaceURI()));
        }
    }

    @Test
    @DisplayName("F-10 every item can be had in oai_dc")
    void everyItemHasOaiDc() {
        Set<String> dublinCore = identifiers("oai_dc");
        for (String prefix : harvester.prefixes()) {
            assertThat(dublinCore).as(prefix).containsAll(identifiers(prefix));
        }
    }

    private Set<String> identifiers(String prefix) {
        Set<String> identifiers = new HashSet<>();
        everything(prefix).stream()
                .filter(header -> !header.deleted())
                .forEach(header -> identifiers.add(header.identifier()));
        assertThat(identifiers).isNotEmpty();
        return identifiers;
    }
}
