package org.fonds.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section L: the arguments of lists, and of all verbs. */
class ListRequirementsTest extends RequirementsTest {
    private static final List<String> VERBS = List.of("ListRecords", "ListIdentifiers");

    ListRequirementsTest(Repository repository) {
        super(repository);
    }

    private List<String> errors(String query) {
        Answer answer = harvester.get(query);
        assertThat(harvester.post(query).errors()).isEqualTo(answer.errors());
        return answer.errors();
    }

    @Test
    @DisplayName("L-01 a list without metadataPrefix and without a token is badArgument")
    void prefixIsRequired() {
        for (String verb : VERBS) {
            assertThat(errors("verb=" + verb)).containsExactly("badArgument");
            assertThat(errors("verb=" + verb + "&from=2026-11-20&set=holder")).containsExactly("badArgument");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "OAI_DC", "oai_dc.", "oai%20dc", "%3Cmods%3E", "oai_dc,mods", "xoai"})
    @DisplayName("L-02 a format that the repository has not is cannotDisseminateFormat")
    void unknownPrefix(String prefix) {
        for (String verb : VERBS) {
            assertThat(errors("verb=" + verb + "&metadataPrefix=" + prefix)).containsExactly("cannotDisseminateFormat");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x=y",
                "x",
                "=y",
                "from2=2026-11-20",
                "xmlns=a",
                "verbs=ListRecords",
                "%00=a",
                "resumptiontoken=a"
            })
    @DisplayName("L-03 an argument that the protocol does not know is badArgument, with every verb")
    void unknownArgument(String argument) {
        for (String query : Requests.GOOD) {
            assertThat(errors(query + "&" + argument)).as(query).containsExactly("badArgument");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"metadataPrefix=mods", "from=2026-11-20", "until=2026-11-22", "set=holder"})
    @DisplayName("L-04 a repeated argument is badArgument, with the same value or another one")
    void repeatedArgument(String argument) {
        String name = argument.substring(0, argument.indexOf('='));
        String once = "metadataPrefix=mods&from=2026-11-20&until=2026-11-22&set=holder";
        for (String verb : VERBS) {
            String query = "verb=" + verb + "&" + once;
            assertThat(errors(query)).isEmpty();
            assertThat(errors(query + "&" + argument)).containsExactly("badArgument");
            assertThat(errors(query + "&" + name + "=" + "2026-11-21")).containsExactly("badArgument");
            assertThat(errors(query + "&" + name + "=")).contains("badArgument");
        }
        assertThat(errors("verb=ListRecords&resumptionToken=a&resumptionToken=a"))
                .containsExactly("badArgument");
    }

    @Test
    @DisplayName("L-05 identifier with a list is badArgument")
    void identifierWithAList() {
        for (String verb : VERBS) {
            assertThat(errors("verb=" + verb + "&metadataPrefix=mods&identifier=" + Requests.KNOWN))
                    .containsExactly("badArgument");
        }
    }

    @Test
    @DisplayName("L-06 a selection that yields nothing is noRecordsMatch and no empty list")
    void emptySelection() {
        for (String verb : VERBS) {
            for (String selection : List.of("set=empty", "until=1990-01-01", "from=2026-11-22&set=korea")) {
                Answer answer = harvester.get("verb=" + verb + "&metadataPrefix=mods&" + selection);
                assertThat(answer.errors()).containsExactly("noRecordsMatch");
                assertThat(answer.elements(verb)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "metadataPrefix=mods",
                "verb=",
                "verb",
                "verb=listRecords",
                "verb=LISTRECORDS",
                "verb=Listrecords",
                "verb=ListRecords%20",
                "verb=%20Identify",
                "verb=Identify%00",
                "verb=getrecord",
                "Verb=Identify",
                "verb=%3Cscript%3E",
                "verb=List+Records",
                "&&&",
                "verb==Identify"
            })
    @DisplayName("L-07 no verb, an empty one, one that there is not and one in another case is badVerb")
    void badVerbs(String query) {
        assertThat(errors(query)).contains("badVerb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verb=Identify&verb=Identify",
                "verb=Identify&verb=ListSets",
                "verb=Identify&verb=",
                "verb=ListRecords&metadataPrefix=mods&verb=ListRecords"
            })
    @DisplayName("L-08 a repeated verb is badVerb")
    void repeatedVerb(String query) {
        assertThat(errors(query)).containsExactly("badVerb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verb=ListRecords&metadataPrefix=",
                "verb=ListIdentifiers&metadataPrefix=mods&set=",
                "verb=GetRecord&metadataPrefix=mods&identifier=",
                "verb=GetRecord&metadataPrefix=&identifier=oai:a:1",
                "verb=ListMetadataFormats&identifier=",
                "verb=ListSets&resumptionToken="
            })
    @DisplayName("L-09 an empty value is badArgument")
    void emptyValues(String query) {
        assertThat(errors(query)).containsExactly("badArgument");
    }

    @ParameterizedTest
    @ValueSource(strings = {"metadataprefix=mods", "MetadataPrefix=mods", "METADATAPREFIX=mods"})
    @DisplayName("L-10 names of arguments are case sensitive")
    void namesAreCaseSensitive(String argument) {
        assertThat(errors("verb=ListRecords&" + argument)).containsOnly("badArgument");
        assertThat(errors("verb=ListRecords&metadataPrefix=mods&" + argument)).containsExactly("badArgument");
        assertThat(errors("verb=ListRecords&metadataPrefix=mods&From=2026-11-20"))
                .containsExactly("badArgument");
    }
}
