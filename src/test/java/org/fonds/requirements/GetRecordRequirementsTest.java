package org.fonds.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xmlunit.builder.DiffBuilder;

/** Section G: GetRecord. */
class GetRecordRequirementsTest extends RequirementsTest {
    GetRecordRequirementsTest(Repository repository) {
        super(repository);
    }

    private Answer record(String identifier, String prefix) {
        return harvester.get("verb=GetRecord&metadataPrefix=" + prefix + "&identifier=" + Harvester.encode(identifier));
    }

    @Test
    @DisplayName("G-01 G-02 each record listed can be fetched alone, and is the same in all three verbs")
    void fetchedAloneIsAsListed() {
        for (String prefix : harvester.prefixes()) {
            Map<String, Element> listed = new HashMap<>();
            for (Answer page : harvester.pages("ListRecords", "metadataPrefix=" + prefix)) {
                page.elements("record")
                        .forEach(record -> listed.put(
                                Header.of(Answer.children(record).get(0)).identifier(), record));
            }
            List<Header> headers = everything(prefix);
            assertThat(headers).hasSize(listed.size());
            for (Header header : headers) {
                Answer alone = record(header.identifier(), prefix);
                assertThat(alone.recordHeaders()).containsExactly(header);
                assertThat(DiffBuilder.compare(listed.get(header.identifier()))
                                .withTest(alone.only("record"))
                                .build()
                                .getDifferences())
                        .as(header.identifier())
                        .isEmpty();
            }
        }
    }

    @Test
    @DisplayName("G-03 G-04 without identifier or without metadataPrefix it is badArgument")
    void bothArgumentsAreRequired() {
        assertThat(harvester.get("verb=GetRecord&metadataPrefix=mods").errors()).containsExactly("badArgument");
        assertThat(harvester.get("verb=GetRecord&identifier=" + Requests.KNOWN).errors())
                .containsExactly("badArgument");
        assertThat(harvester.get("verb=GetRecord").errors()).containsExactly("badArgument", "badArgument");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oai:archive.example.net:none",
                "oai:archive.example.net:11733",
                "oai:archive.example.net:1173344",
                "Oai:archive.example.net:117334",
                "http://localhost/"
            })
    @DisplayName("G-05 an identifier that is not known is idDoesNotExist, in every format")
    void unknownIdentifier(String identifier) {
        for (String prefix : harvester.prefixes()) {
            assertThat(record(identifier, prefix).errors()).containsExactly("idDoesNotExist");
        }
    }

    @Test
    @DisplayName("G-06 a format that the item or the repository has not is cannotDisseminateFormat")
    void otherFormats() {
        assertThat(record(Showcase.AWKWARD, "oai_dc").recordHeaders()).hasSize(1);
        assertThat(record(Showcase.AWKWARD, "mods").errors()).containsExactly("cannotDisseminateFormat");
        for (String prefix : List.of("nonsense", "OAI_DC", "oai_dc2", "oai dc", "<")) {
            assertThat(record(Requests.KNOWN, Harvester.encode(prefix)).errors())
                    .as(prefix)
                    .containsExactly("cannotDisseminateFormat");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=2026-11-20", "until=2026-11-20", "set=holder", "resumptionToken=x", "x=y", "verb2="})
    @DisplayName("G-07 an argument that GetRecord has not is badArgument")
    void otherArguments(String argument) {
        assertThat(harvester
                        .get("verb=GetRecord&metadataPrefix=mods&identifier=" + Requests.KNOWN + "&" + argument)
                        .errors())
                .containsOnly("badArgument");
    }

    @Test
    @DisplayName("G-08 a deleted record is its header alone")
    void deletedRecords() {
        for (String identifier : Showcase.deleted()) {
            for (String prefix : List.of("oai_dc", "mods")) {
                Element record = record(identifier, prefix).only("record");
                assertThat(Answer.children(record))
                        .extracting(Element::getLocalName)
                        .containsExactly("header");
                assertThat(Answer.children(record).get(0).getAttribute("status"))
                        .isEqualTo("deleted");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"117334", "", " ", "oai", "oai:", ":a", "oai:a b", "1oai:a", "oai:ä", "oai:a<b", "%", "\\"})
    @DisplayName("G-09 what is no URI is idDoesNotExist, and nothing at all is badArgument")
    void noUri(String identifier) {
        assertThat(record(identifier, "mods").errors())
                .containsExactly(identifier.isEmpty() ? "badArgument" : "idDoesNotExist");
    }
}
