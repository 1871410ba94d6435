package org.fonds.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import org.fonds.http.FondsServer;
import org.fonds.provider.LedgerTicker;
import org.fonds.provider.ListRules;
import org.fonds.provider.Provider;
import org.fonds.store.Store;
import org.fonds.store.StoreAddress;
import org.fonds.store.Stores;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Section E: the envelope of every answer. */
class EnvelopeRequirementsTest extends RequirementsTest {
    static final List<String> GOOD = Requests.GOOD;
    static final List<String> ALL =
            Stream.concat(Requests.GOOD.stream(), Requests.BAD.stream()).toList();

    private static final String OAI = "http://www.openarchives.org/OAI/2.0/";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final Set<String> CODES = Set.of(
            "badArgument",
            "badResumptionToken",
            "badVerb",
            "cannotDisseminateFormat",
            "idDoesNotExist",
            "noRecordsMatch",
            "noMetadataFormats",
            "noSetHierarchy");

    EnvelopeRequirementsTest(Repository repository) {
        super(repository);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    @DisplayName("E-01 E-02 every answer is well-formed XML 1.0 and says that it is UTF-8")
    void wellFormedAndDeclared(String query) throws Exception {
        Answer answer = harvester.get(query);
        assertThat(answer.text().getBytes(StandardCharsets.UTF_8)).isEqualTo(answer.body());
        XMLStreamReader reader =
                XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(answer.text()));
        assertThat(reader.getVersion()).isEqualTo("1.0");
        assertThat(reader.getCharacterEncodingScheme()).isEqualTo("UTF-8");
        while (reader.hasNext()) {
            reader.next();
        }
        assertThat(answer.text()).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    @ParameterizedTest
    @FieldSource("ALL")
    @DisplayName("E-03 E-04 the root is OAI-PMH of the protocol's namespace, paired with its schema")
    void root(String query) {
        Element root = harvester.get(query).document().getDocumentElement();
        assertThat(root.getLocalName()).isEqualTo("OAI-PMH");
        assertThat(root.getNamespaceURI()).isEqualTo(OAI);
        assertThat(root.getAttributeNS(XSI, "schemaLocation")).isEqualTo(OAI + " " + OAI + "OAI-PMH.xsd");
    }

    @ParameterizedTest
    @FieldSource("GOOD")
    @DisplayName("E-05 responseDate, request and the element of the verb stand in this order and alone")
    void orderOfAGoodAnswer(String query) {
        assertThat(childrenOf(harvester.get(query))).containsExactly("responseDate", "request", Requests.verb(query));
    }

    @Test
    @DisplayName("E-05 responseDate, request and errors stand in this order and alone, several errors together")
    void orderOfErrors() {
        for (String query : Requests.BAD) {
            List<String> children = childrenOf(harvester.get(query));
            assertThat(children.subList(0, 2)).containsExactly("responseDate", "request");
            assertThat(children.subList(2, children.size())).isNotEmpty().containsOnly("error");
        }
        assertThat(harvester
                        .get("verb=ListRecords&from=junk&until=junk&set=a::b&x=y")
                        .errors())
                .as("prefix missing, two dates, a set, an unknown argument")
                .hasSize(5);
        assertThat(harvester
                        .get("verb=GetRecord&identifier=none&metadataPrefix=/")
                        .errors())
                .containsExactly("idDoesNotExist", "cannotDisseminateFormat");
    }

    private static List<String> childrenOf(Answer answer) {
        return Answer.children(answer.document().getDocumentElement()).stream()
                .map(Element::getLocalName)
                .toList();
    }

    @ParameterizedTest
    @FieldSource("ALL")
    @DisplayName("E-06 responseDate is UTC to the second")
    void responseDateIsUtc(String query) {
        String date = harvester.get(query).only("responseDate").getTextContent();
        assertThat(date).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z");
        assertThat(Instant.parse(date)).hasToString(date);
    }

    @Test
    @DisplayName("E-07 responseDate is the time of day, to within some minutes")
    void responseDateIsNow(@TempDir Path folder) {
        try (Store store =
                        Stores.open(StoreAddress.of(folder.resolve("fonds.db").toString()), Clock.systemUTC());
                LedgerTicker ticker = new LedgerTicker(store).start();
                FondsServer server = FondsServer.start(
                        Repository.SERVER,
                        new Provider(store, Repository.DESCRIPTION, ListRules.DEFAULT, ticker::requestCame),
                        List.of())) {
            Instant stated =
                    new Harvester(server.baseUrl()).get("verb=Identify").responseDate();
            assertThat(Duration.between(stated, Instant.now()))
                    .isBetween(Duration.ofSeconds(-1), Duration.ofMinutes(2));
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    @DisplayName("E-08 the text of request is the base URL")
    void requestNamesTheBaseUrl(String query) {
        String baseUrl = harvester.get("verb=Identify").only("baseURL").getTextContent();
        assertThat(harvester.get(query).only("request").getTextContent()).isEqualTo(baseUrl);
    }

    @ParameterizedTest
    @FieldSource("GOOD")
    @DisplayName("E-09 in a good answer the attributes of request are the arguments as sent")
    void argumentsAreRepeated(String query) {
        assertThat(attributes(harvester.get(query))).isEqualTo(arguments(query));
    }

    @Test
    @DisplayName("E-09 beside other errors than badVerb and badArgument the arguments are repeated as sent")
    void argumentsAreRepeatedBesideErrors() {
        for (String query : List.of(
                "verb=ListRecords&metadataPrefix=nonsense",
                "verb=ListRecords&metadataPrefix=oai_dc&until=1990-01-01",
                "verb=ListIdentifiers&metadataPrefix=oai_dc&set=nowhere&from=2026-11-20T00:00:00Z",
                "verb=ListSets&resumptionToken=junk",
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:archive.example.net:none")) {
            Answer answer = harvester.get(query);
            assertThat(answer.errors()).hasSize(1);
            assertThat(attributes(answer)).isEqualTo(arguments(query));
        }
    }

    @Test
    @DisplayName("E-09 from and until are repeated as days or as seconds, as they were sent, and so is a token")
    void datesAreRepeatedAsSent() {
        String day = "verb=ListIdentifiers&metadataPrefix=mods&from=2026-11-20&until=2026-11-21";
        assertThat(attributes(harvester.get(day))).isEqualTo(arguments(day));
        String token = harvester.get("verb=ListIdentifiers&metadataPrefix=mods").token();
        assertThat(attributes(harvester.resume("ListIdentifiers", token)))
                .isEqualTo(Map.of("verb", "ListIdentifiers", "resumptionToken", token));
    }

    @Test
    @DisplayName("E-09 where the schema has no room for one of the values, none is repeated")
    void valuesWithoutRoomAreNotRepeated() {
        Answer answer = harvester.get("verb=GetRecord&metadataPrefix=oai_dc&identifier=a%20b");
        assertThat(answer.errors()).containsExactly("idDoesNotExist");
        assertThat(attributes(answer)).isEmpty();
    }

    private static Map<String, String> arguments(String query) {
        Map<String, String> arguments = new TreeMap<>();
        for (String argument : query.split("&", -1)) {
            String[] parts = argument.split("=", 2);
            arguments.put(parts[0], parts[1]);
        }
        return arguments;
    }

    private static Map<String, String> attributes(Answer answer) {
        NamedNodeMap attributes = answer.only("request").getAttributes();
        Map<String, String> found = new TreeMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            found.put(attribute.getName(), attribute.getValue());
        }
        return found;
    }

    @Test
    @DisplayName("E-10 beside badVerb and badArgument no argument is repeated")
    void nothingIsRepeatedBesideBadVerbAndBadArgument() {
        List<String> silent = new ArrayList<>();
        for (String query : Requests.BAD) {
            Answer answer = harvester.get(query);
            if (answer.errors().contains("badVerb") || answer.errors().contains("badArgument")) {
                assertThat(attributes(answer)).as(query).isEmpty();
                silent.addAll(answer.errors());
            }
        }
        assertThat(silent).contains("badVerb", "badArgument");
    }

    @ParameterizedTest
    @FieldSource("ALL")
    @DisplayName("E-12 E-13 every error has a code of the protocol and says in words what is wrong")
    void errorsHaveCodesAndWords(String query) {
        Answer answer = harvester.get(query);
        assertThat(CODES).containsAll(answer.errors());
        assertThat(answer.texts("error")).allMatch(words -> words.length() > 15 && words.endsWith("."));
    }

    @Test
    @DisplayName("E-12 all eight codes are given where they belong")
    void allEightCodes(@TempDir Path folder) {
        Set<String> given = new java.util.TreeSet<>();
        Requests.BAD.forEach(query -> given.addAll(harvester.get(query).errors()));
        try (Repository withoutSets = new Repository(folder)) {
            given.addAll(withoutSets.harvester().get("verb=ListSets").errors());
        }
        assertThat(given).isEqualTo(new java.util.TreeSet<>(CODES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"verb", "identifier", "metadataPrefix", "set", "from", "until", "resumptionToken", "x"})
    @DisplayName("E-14 characters that are special in XML break no answer, in no argument")
    void markupBreaksNothing(String argument) {
        for (String hostile : List.of(
                "<", ">", "&", "\"", "'", "]]>", "<!--", "--", "&amp;", "&#x0;", "<?xml?>", "\t\n", "<a b=\"c\">")) {
            for (String query : List.of(
                    argument + "=" + Harvester.encode(hostile),
                    "verb=ListRecords&metadataPrefix=oai_dc&" + argument + "=" + Harvester.encode(hostile),
                    "verb=ListSets&resumptionToken=" + Harvester.encode(hostile),
                    "verb=GetRecord&identifier=oai:" + Harvester.encode(hostile) + "&metadataPrefix=oai_dc",
                    Harvester.encode(hostile) + "=" + argument)) {
                assertThat(harvester.get(query).errors()).as(query).isNotEmpty();
            }
        }
    }

    @Test
    @DisplayName("E-15 no character that XML forbids, encoded in an argument, breaks an answer")
    void forbiddenCharactersBreakNothing() {
        Stream<String> forbidden = Stream.concat(
                IntStream.concat(IntStream.range(0, 0x20), IntStream.of(0x7F, 0x85, 0x2028, 0xFFFE, 0xFFFF, 0x1FFFE))
                        .mapToObj(Character::toString),
                Stream.of("a\u0001b", "\u0000"));
        forbidden.forEach(c -> {
            for (String query : List.of("verb=", "verb=ListSets&resumptionToken=", "verb=Identify&")) {
                Answer answer = harvester.get(query + Harvester.encode(c));
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.errors()).as(Harvester.encode(c)).isNotEmpty();
            }
        });
    }

    @Test
    @DisplayName("E-15 broken UTF-8 and broken percent-encoding are answered by 400 and a sentence, by GET and by POST")
    void brokenEncodings() {
        RawExchange raw = RawExchange.with(harvester.address());
        for (String broken :
                List.of("%C3", "%ED%A0%80", "%FF", "%C0%AF", "%F5%80%80%80", "%", "%1", "%G1", "a%", "%-1")) {
            String form = "verb=ListSets&resumptionToken=" + broken;
            for (String request : List.of(
                    "GET /oai?" + form + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
                    String.format(
                            Locale.ROOT,
                            "POST /oai HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded"
                                    + "\r\nContent-Length: %d\r\n\r\n%s",
                            form.length(),
                            form))) {
                Answer answer =
                        raw.send(request.getBytes(StandardCharsets.US_ASCII)).orElseThrow();
                assertThat(answer.status()).as(request).isEqualTo(400);
                assertThat(answer.text()).contains("write % as %25");
            }
        }
    }
}
