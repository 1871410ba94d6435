package org.fonds.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestParserTest {
    private static ParsedRequest parse(String form) {
        return RequestParser.parse(Arguments.decode(form).orElseThrow());
    }

    private static OaiRequest request(String form) {
        return ((ParsedRequest.Understood) parse(form)).request();
    }

    private static List<OaiError> errors(String form) {
        return ((ParsedRequest.Refused) parse(form)).errors();
    }

    @Test
    void understandsEachVerb() {
        assertThat(request("verb=Identify")).isEqualTo(new OaiRequest.Identify());
        assertThat(request("verb=ListSets")).isEqualTo(new OaiRequest.ListSets());
        assertThat(request("verb=ListMetadataFormats")).isEqualTo(new OaiRequest.ListMetadataFormats(null));
        assertThat(request("verb=ListMetadataFormats&identifier=oai:a.b:1"))
                .isEqualTo(new OaiRequest.ListMetadataFormats(new OaiIdentifier("oai:a.b:1")));
        assertThat(request("metadataPrefix=mods&identifier=oai:a.b:1&verb=GetRecord"))
                .isEqualTo(new OaiRequest.GetRecord(new OaiIdentifier("oai:a.b:1"), new MetadataPrefix("mods")));
        assertThat(request("verb=ListRecords&resumptionToken=abc"))
                .isEqualTo(new OaiRequest.Resume(Verb.LIST_RECORDS, "abc"));
    }

    @Test
    void understandsASelection() {
        Selection selection = new Selection(
                MetadataPrefix.OAI_DC,
                Datestamp.parse("2026-01-01").orElseThrow(),
                Datestamp.parse("2026-12-31").orElseThrow(),
                new SetSpec("holder:aprf"));
        String arguments = "&metadataPrefix=oai_dc&from=2026-01-01&until=2026-12-31&set=holder:aprf";
        assertThat(request("verb=ListIdentifiers" + arguments)).isEqualTo(new OaiRequest.ListIdentifiers(selection));
        assertThat(request("verb=ListRecords" + arguments)).isEqualTo(new OaiRequest.ListRecords(selection));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                            | The request has no verb.
                    verb=Identify&verb=Identify                   | The request has more than one verb.
                    verb=identify                                 | There is no such verb: 'identify'. The verbs are Identify, ListMetadataFormats, ListSets, ListIdentifiers, ListRecords and GetRecord.
                    verb=                                         | There is no such verb: ''. The verbs are Identify, ListMetadataFormats, ListSets, ListIdentifiers, ListRecords and GetRecord.
                    """)
    void saysWhatIsWrongWithTheVerb(String form, String message) {
        assertThat(errors(form)).containsExactly(new OaiError(ErrorCode.BAD_VERB, message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    verb=Identify&set=a                                        | Identify takes no argument set.
                    verb=Identify&x=1                                          | There is no such argument: 'x'.
                    verb=ListRecords                                           | The argument metadataPrefix is missing.
                    verb=ListRecords&metadataprefix=oai_dc&metadataPrefix=mods | There is no such argument: 'metadataprefix'.
                    verb=ListRecords&metadataPrefix=a&metadataPrefix=a         | The argument metadataPrefix is repeated.
                    verb=ListRecords&metadataPrefix=a&identifier=oai:a.b:1     | ListRecords takes no argument identifier.
                    verb=ListRecords&metadataPrefix=a&from=                    | The argument from is empty.
                    verb=ListRecords&metadataPrefix=a&from=2026-02-30          | from: '2026-02-30' is not a UTC date: write YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ.
                    verb=ListRecords&metadataPrefix=a&from=2026-02-02&until=2026-02-01 | from is later than until.
                    verb=ListRecords&metadataPrefix=a&from=2026-02-02&until=2026-02-03T00:00:00Z | from and until differ in granularity: write both as days or both as seconds.
                    verb=ListRecords&resumptionToken=a&metadataPrefix=oai_dc   | A resumptionToken stands alone: leave out the other arguments.
                    verb=GetRecord&metadataPrefix=oai_dc                       | The argument identifier is missing.
                    verb=GetRecord&identifier=oai:a.b:1                        | The argument metadataPrefix is missing.
                    verb=ListSets&resumptionToken=                             | The argument resumptionToken is empty.
                    """)
    void saysWhatIsWrongWithAnArgument(String form, String message) {
        assertThat(errors(form)).containsExactly(new OaiError(ErrorCode.BAD_ARGUMENT, message));
    }

    @Test
    void findsAllFaultsAtOnce() {
        assertThat(errors("verb=ListRecords&x=1&from=a&from=b&set=a::b"))
                .extracting(OaiError::message)
                .containsExactly(
                        "There is no such argument: 'x'.",
                        "The argument from is repeated.",
                        "The argument metadataPrefix is missing.",
                        "from: 'a' is not a UTC date: write YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ.",
                        "set: 'a::b' is not a setSpec: parts of letters, digits and -_.!~*'() joined by single colons.");
    }

    @Test
    void anIdentifierThatIsNoUriDoesNotExist() {
        assertThat(errors("verb=GetRecord&metadataPrefix=oai_dc&identifier=junk"))
                .extracting(OaiError::code)
                .containsExactly(ErrorCode.ID_DOES_NOT_EXIST);
    }

    @Test
    void aPrefixOfOtherCharactersCannotBeDisseminated() {
        assertThat(errors("verb=ListRecords&metadataPrefix=%3Cb%3E"))
                .extracting(OaiError::code)
                .containsExactly(ErrorCode.CANNOT_DISSEMINATE_FORMAT);
    }

    @Test
    void cutsLongValuesInMessages() {
        String message = errors("verb=" + "x".repeat(10_000)).get(0).message();
        assertThat(message).hasSizeLessThan(300).contains("xxx…'");
    }
}
