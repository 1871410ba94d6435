package org.fonds.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.provider.Shelf.errorCodes;
import static org.fonds.provider.Shelf.texts;
import static org.fonds.provider.Shelf.token;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.fonds.testing.OaiClient;
import org.fonds.testing.OfficialSchemas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ProviderTest {
    private static final String LIST = "verb=ListRecords&metadataPrefix=oai_dc";

    @TempDir
    Path folder;

    private Shelf shelf;

    @BeforeEach
    void open() {
        shelf = new Shelf(folder);
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void anEmptyRepositoryAnswersEveryVerb() {
        assertThat(texts(shelf.ask(10, "verb=Identify"), "earliestDatestamp")).containsExactly("2026-11-22T09:00:00Z");
        assertThat(texts(shelf.ask(10, "verb=ListMetadataFormats"), "metadataPrefix"))
                .containsExactly("oai_dc");
        assertThat(errorCodes(shelf.ask(10, "verb=ListSets"))).containsExactly("noSetHierarchy");
        assertThat(errorCodes(shelf.ask(10, LIST))).containsExactly("noRecordsMatch");
        assertThat(errorCodes(shelf.ask(10, LIST + "&set=a"))).containsExactly("noSetHierarchy");
        assertThat(errorCodes(
                        shelf.ask(10, "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:archive.example.org:1")))
                .containsExactly("idDoesNotExist");
    }

    @Test
    void repeatsTheArgumentsOfTheRequest() {
        shelf.publish("A", List.of(), 1);
        Element request = request(shelf.ask(10, LIST + "&from=2026-11-22"));
        assertThat(request.getTextContent()).isEqualTo(Shelf.BASE_URL);
        assertThat(request.getAttribute("verb")).isEqualTo("ListRecords");
        assertThat(request.getAttribute("metadataPrefix")).isEqualTo("oai_dc");
        assertThat(request.getAttribute("from")).isEqualTo("2026-11-22");
    }

    @Test
    void repeatsNoArgumentBesideBadVerbAndBadArgument() {
        assertThat(request(shelf.ask(10, "verb=x&a=b")).getAttributes().getLength())
                .isZero();
        assertThat(request(shelf.ask(10, LIST + "&from=junk")).getAttributes().getLength())
                .isZero();
    }

    @Test
    void noByteOfARequestBreaksTheAnswer() {
        for (int c = 0; c < 256; c++) {
            String query = "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:a%26b%3C%22" + escaped(c);
            Document answer = shelf.ask(10, query);
            assertThat(errorCodes(answer)).as(query).containsExactly("idDoesNotExist");
        }
    }

    private static String escaped(int c) {
        byte[] utf8 = String.valueOf((char) c).getBytes(StandardCharsets.UTF_8);
        StringBuilder escaped = new StringBuilder();
        for (byte b : utf8) {
            escaped.append(String.format(java.util.Locale.ROOT, "%%%02X", b));
        }
        return escaped.toString();
    }

    @Test
    void allPagesTogetherAreTheListOnce() {
        shelf.publish("A", List.of(), IntStream.rangeClosed(1, 25).toArray());
        assertThat(shelf.list(10, "")).hasSize(25).doesNotHaveDuplicates();
        assertThat(shelf.list(7, "")).isEqualTo(shelf.list(100, ""));
    }

    @Test
    void aTokenTellsSizeCursorAndExpiry() {
        shelf.publish("A", List.of(), IntStream.rangeClosed(1, 25).toArray());
        Document first = shelf.ask(10, LIST);
        Element token = tokenElement(first);
        assertThat(token.getAttribute("completeListSize")).isEqualTo("25");
        assertThat(token.getAttribute("cursor")).isEqualTo("0");
        assertThat(token.getAttribute("expirationDate")).isEqualTo("2026-12-22T09:00:00Z");
        Document second = shelf.ask(10, "verb=ListRecords&resumptionToken=" + token(first));
        assertThat(tokenElement(second).getAttribute("cursor")).isEqualTo("10");
        Document third = shelf.ask(10, "verb=ListRecords&resumptionToken=" + token(second));
        assertThat(OaiClient.elements(third, "record")).hasSize(5);
        assertThat(token(third)).isEmpty();
        assertThat(tokenElement(third).getAttribute("cursor")).isEqualTo("20");
        assertThat(tokenElement(third).hasAttribute("expirationDate")).isFalse();
    }

    @Test
    void aListOfOnePageHasNoToken() {
        shelf.publish("A", List.of(), 1, 2);
        assertThat(OaiClient.elements(shelf.ask(2, LIST), "resumptionToken")).isEmpty();
    }

    @Test
    void aPageAskedForTwiceIsTheSameByteForByte() {
        shelf.publish("A", List.of(), IntStream.rangeClosed(1, 25).toArray());
        String query = "verb=ListRecords&resumptionToken=" + token(shelf.ask(10, LIST));
        byte[] before = shelf.bytes(10, query);
        shelf.publish("B", List.of(), 12, 13);
        shelf.publish("A", List.of(), 30);
        assertThat(withoutDate(shelf.bytes(10, query))).isEqualTo(withoutDate(before));
    }

    private static String withoutDate(byte[] answer) {
        return new String(answer, StandardCharsets.UTF_8).replaceAll("<responseDate>[^<]*</responseDate>", "");
    }

    @Test
    void changesInTheMiddleOfAHarvestHideNothing() {
        shelf.publish("A", List.of(), IntStream.rangeClosed(1, 25).toArray());
        Document first = shelf.ask(10, "verb=ListIdentifiers&metadataPrefix=oai_dc");
        shelf.clock.advance(Duration.ofSeconds(5));
        shelf.publish("B", List.of(), 1, 11, 25).withdraw(12);
        List<String> all = new java.util.ArrayList<>(texts(first, "identifier"));
        String token = token(first);
        while (!token.isEmpty()) {
            Document page = shelf.ask(10, "verb=ListIdentifiers&resumptionToken=" + token);
            all.addAll(texts(page, "identifier"));
            token = token(page);
        }
        assertThat(all).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void refusesATokenOfAnotherVerb() {
        shelf.publish("A", List.of(), 1, 2, 3);
        String token = token(shelf.ask(2, LIST));
        assertThat(errorCodes(shelf.ask(2, "verb=ListIdentifiers&resumptionToken=" + token)))
                .containsExactly("badResumptionToken");
        assertThat(errorCodes(shelf.ask(2, "verb=ListSets&resumptionToken=" + token)))
                .containsExactly("badResumptionToken");
    }

    @Test
    void refusesATokenOfAnotherRepository(@TempDir Path elsewhere) {
        shelf.publish("A", List.of(), 1, 2, 3);
        try (Shelf other = new Shelf(elsewhere)) {
            other.publish("A", List.of(), 1, 2, 3);
            String token = token(other.ask(2, LIST));
            assertThat(errorCodes(shelf.ask(2, "verb=ListRecords&resumptionToken=" + token)))
                    .containsExactly("badResumptionToken");
        }
    }

    @Test
    void refusesEveryTokenWithOneCharacterChanged() {
        shelf.publish("A", List.of(), 1, 2, 3);
        String token = token(shelf.ask(2, LIST));
        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String forged = token.substring(0, i) + other + token.substring(i + 1);
            assertThat(errorCodes(shelf.ask(2, "verb=ListRecords&resumptionToken=" + forged)))
                    .as(forged)
                    .containsExactly("badResumptionToken");
        }
    }

    @Test
    void refusesATokenWhenItsListHasExpired() {
        shelf.publish("A", List.of(), 1, 2, 3);
        String query = "verb=ListRecords&resumptionToken=" + token(shelf.ask(2, LIST));
        shelf.clock.set("2026-12-22T08:59:59Z");
        shelf.publish("A", List.of(), 4);
        assertThat(errorCodes(shelf.ask(2, query))).isEmpty();
        shelf.clock.set("2026-12-22T09:00:00Z");
        shelf.publish("A", List.of(), 5);
        assertThat(errorCodes(shelf.ask(2, query))).containsExactly("badResumptionToken");
    }

    @Test
    void selectsByDate() {
        shelf.publish("A", List.of(), 1);
        shelf.clock.set("2026-11-23T09:00:00Z");
        shelf.publish("A", List.of(), 2);
        assertThat(shelf.list(10, "&from=2026-11-23")).containsExactly("oai:archive.example.org:2");
        assertThat(shelf.list(10, "&until=2026-11-22")).containsExactly("oai:archive.example.org:1");
        assertThat(shelf.list(10, "&from=2026-11-22T09:00:00Z&until=2026-11-22T09:00:00Z"))
                .containsExactly("oai:archive.example.org:1");
        assertThat(shelf.list(10, "&from=2000-01-01")).hasSize(2);
        assertThat(errorCodes(shelf.ask(10, LIST + "&until=2000-01-01"))).containsExactly("noRecordsMatch");
        assertThat(errorCodes(shelf.ask(10, LIST + "&from=2026-11-24"))).containsExactly("noRecordsMatch");
    }

    @Test
    void selectsBySetWithAllBelowIt() {
        shelf.publish("A", List.of("holder:aprf"), 1).publish("A", List.of("holder:mol", "other"), 2);
        assertThat(shelf.list(10, "&set=holder")).hasSize(2);
        assertThat(shelf.list(10, "&set=holder:mol")).containsExactly("oai:archive.example.org:2");
        assertThat(errorCodes(shelf.ask(10, LIST + "&set=nowhere"))).containsExactly("noRecordsMatch");
        assertThat(texts(shelf.ask(10, "verb=ListSets"), "setSpec"))
                .containsExactly("holder", "holder:aprf", "holder:mol", "other");
    }

    @Test
    void aDeletedRecordIsItsHeaderAlone() {
        shelf.publish("A", List.of("a"), 1).withdraw(1);
        Document record = shelf.ask(10, "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:archive.example.org:1");
        assertThat(OaiClient.elements(record, "header").get(0).getAttribute("status"))
                .isEqualTo("deleted");
        assertThat(OaiClient.elements(record, "metadata")).isEmpty();
        assertThat(texts(record, "setSpec")).containsExactly("a");
        assertThat(errorCodes(shelf.ask(10, "verb=ListMetadataFormats&identifier=oai:archive.example.org:1")))
                .containsExactly("noMetadataFormats");
        assertThat(shelf.list(10, "&set=a")).hasSize(1);
    }

    @Test
    void aFormatThatTheRepositoryLacksCannotBeDisseminated() {
        shelf.publish("A", List.of(), 1);
        assertThat(errorCodes(shelf.ask(10, "verb=ListRecords&metadataPrefix=mods")))
                .containsExactly("cannotDisseminateFormat");
        assertThat(errorCodes(shelf.ask(10, "verb=GetRecord&metadataPrefix=mods&identifier=oai:archive.example.org:1")))
                .containsExactly("cannotDisseminateFormat");
    }

    @Test
    void aHarvestThatGoesOnFromTheLastResponseDateMissesNothing() {
        shelf.publish("A", List.of(), 1);
        String stated = texts(shelf.ask(10, LIST), "responseDate").get(0);
        shelf.clock.set("2026-11-22T08:00:00Z"); // the clock is set back
        shelf.publish("B", List.of(), 1, 2);
        assertThat(shelf.list(10, "&from=" + stated)).hasSize(2);
    }

    @Test
    void everyAnswerIsValidByTheOfficialSchema() throws Exception {
        OfficialSchemas official = OfficialSchemas.ofAnswers();
        shelf.publish("A", List.of("holder:aprf"), 1, 2, 3).withdraw(2);
        for (String query : List.of(
                "verb=Identify",
                "verb=ListSets",
                "verb=ListMetadataFormats",
                "verb=ListMetadataFormats&identifier=oai:archive.example.org:1",
                LIST,
                "verb=ListIdentifiers&metadataPrefix=oai_dc",
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:archive.example.org:2",
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:archive.example.org:9",
                "verb=ListRecords&resumptionToken=%01",
                "verb=ListRecords&metadataPrefix=oai_dc&set=a::b",
                "verb=nothing",
                "")) {
            assertThat(official.faults(shelf.bytes(2, query))).as(query).isEmpty();
        }
    }

    private static Element request(Document answer) {
        return OaiClient.elements(answer, "request").get(0);
    }

    private static Element tokenElement(Document page) {
        return OaiClient.elements(page, "resumptionToken").get(0);
    }
}
