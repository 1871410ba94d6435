package org.fonds.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.zip.GZIPInputStream;
import org.fonds.store.StoreSettings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section H: HTTP. */
class HttpRequirementsTest extends RequirementsTest {
    static final List<String> GOOD = Requests.GOOD;
    static final List<String> BAD = Requests.BAD;

    HttpRequirementsTest(Repository repository) {
        super(repository);
    }

    @ParameterizedTest
    @FieldSource("GOOD")
    @DisplayName("H-01 every verb answers to GET")
    void everyVerbAnswersToGet(String query) {
        Answer answer = harvester.get(query);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.errors()).isEmpty();
        assertThat(answer.elements(Requests.verb(query))).hasSize(1);
    }

    @ParameterizedTest
    @FieldSource("GOOD")
    @DisplayName("H-02 H-11 a form sent by POST is answered as the same arguments sent by GET are, without a redirect")
    void postMeansTheSame(String query) {
        Answer answer = harvester.post(query);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.undated()).isEqualTo(harvester.get(query).undated());
    }

    @ParameterizedTest
    @FieldSource("BAD")
    @DisplayName("H-02 H-03 H-04 a bad request has status 200 and text/xml, by GET and by POST alike")
    void errorsAreAnswers(String query) {
        Answer answer = harvester.get(query);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).contains("text/xml; charset=UTF-8");
        assertThat(answer.errors()).isNotEmpty();
        assertThat(harvester.post(query).undated()).isEqualTo(answer.undated());
    }

    @ParameterizedTest
    @FieldSource("GOOD")
    @DisplayName("H-03 every answer is text/xml in UTF-8, states its length and is not to be kept unasked")
    void goodAnswersAreDescribed(String query) {
        Answer answer = harvester.get(query);
        assertThat(answer.header("Content-Type")).contains("text/xml; charset=UTF-8");
        assertThat(answer.header("Content-Length")).contains(String.valueOf(answer.body().length));
        assertThat(answer.header("Cache-Control")).contains("no-cache");
        assertThat(answer.header("Vary")).contains("Accept-Encoding");
    }

    @Test
    @DisplayName("H-02 arguments of a POST may stand in the address and in the form, and a repeated one is found")
    void argumentsOfBothPlacesCount() {
        Harvester withVerb = new Harvester(harvester.address() + "?verb=GetRecord&metadataPrefix=mods");
        Answer both = withVerb.post("identifier=" + Requests.KNOWN);
        assertThat(both.recordHeaders()).extracting(Header::identifier).containsExactly(Requests.KNOWN);
        assertThat(withVerb.post("metadataPrefix=mods&identifier=" + Requests.KNOWN)
                        .errors())
                .containsExactly("badArgument");
    }

    @Test
    @DisplayName("H-02 a form that is called something else is refused in words")
    void anotherTypeIsRefused() {
        Answer answer = harvester.send(Harvester.request(harvester.address(), "Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"verb\":\"Identify\"}")));
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.text())
                .isEqualTo("Send the arguments as application/x-www-form-urlencoded, not as application/json.\n");
    }

    @Test
    @DisplayName("H-05 a repository that cannot answer says 503 with Retry-After, and answers when it is asked again")
    void askLater(@TempDir Path folder) throws Exception {
        try (Repository busy = new Repository(folder, new StoreSettings(1, Duration.ofMillis(250)))) {
            busy.ingest(Repository.BIRTH, Path.of("fixtures"));
            CountDownLatch taken = new CountDownLatch(1);
            CountDownLatch done = new CountDownLatch(1);
            CompletableFuture<Boolean> reader =
                    CompletableFuture.supplyAsync(() -> busy.store.read(snapshot -> hold(taken, done)));
            taken.await();
            Answer refused = busy.harvester().get("verb=ListRecords&metadataPrefix=mods");
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.header("Retry-After")).contains("30");
            assertThat(refused.text()).isEqualTo("The repository cannot answer now.\n");
            release(done, reader);
            assertThat(busy.harvester()
                            .get("verb=ListRecords&metadataPrefix=mods")
                            .recordHeaders())
                    .hasSize(Repository.PAGE_SIZE);
        }
    }

    @Test
    @DisplayName(
            "H-05 H-14 a store that fails is told as 503 without a word of why, and is asked anew when it is whole")
    void aFailingStore(@TempDir Path folder) throws SQLException {
        try (Repository archive = new Repository(folder)) {
            archive.ingest(Repository.BIRTH, Path.of("fixtures"));
            change(folder, "alter table ledger rename to elsewhere");
            for (String query :
                    Arrays.asList("verb=Identify", "verb=Nonsense", "verb=ListRecords&metadataPrefix=mods")) {
                Answer answer = archive.harvester().get(query);
                assertThat(answer.status()).as(query).isEqualTo(503);
                assertThat(answer.header("Retry-After")).contains("30");
                assertThat(answer.header("Content-Type")).contains("text/plain;charset=UTF-8");
                assertThat(answer.text()).matches("The (server|repository) cannot answer now\\.\n");
                assertThat(archive.harvester().post(query).status()).isEqualTo(503);
                assertThat(archive.harvester().head(query).header("Retry-After"))
                        .contains("30");
            }
            change(folder, "alter table elsewhere rename to ledger");
            assertThat(archive.harvester().get("verb=Identify").status()).isEqualTo(200);
        }
    }

    private static void change(Path folder, String statement) throws SQLException {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("fonds.db"));
                Statement sql = other.createStatement()) {
            sql.execute(statement);
        }
    }

    private static Boolean hold(CountDownLatch taken, CountDownLatch done) {
        taken.countDown();
        try {
            done.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void release(CountDownLatch done, CompletableFuture<Boolean> reader)
            throws InterruptedException, ExecutionException {
        done.countDown();
        assertThat(reader.get()).isTrue();
    }

    @Test
    @DisplayName("H-06 without Accept-Encoding an answer comes as it is")
    void identityWhenNothingIsSaid() {
        Answer answer = harvester.get("verb=Identify");
        assertThat(answer.header("Content-Encoding")).isEmpty();
        assertThat(answer.text()).startsWith("<?xml");
    }

    @Test
    @DisplayName("H-07 each coding that Identify names is really used, and decodes to the same content")
    void statedCodingsAreUsed() throws IOException {
        String query = "verb=ListRecords&metadataPrefix=mods";
        List<String> codings = harvester.get("verb=Identify").texts("compression");
        assertThat(codings).containsExactly("gzip");
        for (String accepted : List.of("gzip", "GZIP", "deflate, gzip;q=0.5", "*", "gzip;q=0.001, identity")) {
            Answer coded = harvester.get(query, "Accept-Encoding", accepted);
            assertThat(coded.header("Content-Encoding")).as(accepted).contains("gzip");
            assertThat(coded.header("Content-Length")).contains(String.valueOf(coded.body().length));
            Answer decoded = new Answer(200, coded.headers(), gunzip(coded.body()));
            assertThat(decoded.undated()).isEqualTo(harvester.get(query).undated());
            assertThat(coded.body()).hasSizeLessThan(decoded.body().length);
        }
    }

    private static byte[] gunzip(byte[] coded) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(coded)).readAllBytes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "br",
                "deflate",
                "zstd, compress",
                "identity",
                "gzip;q=0",
                "gzip;q=0, *",
                "*;q=0",
                "gzip; q=0.000",
                "gzip;q=nonsense",
                "gzippo"
            })
    @DisplayName("H-08 a coding that Identify does not name, or that the client declines, is not used")
    void otherCodingsAreNotUsed(String accepted) {
        Answer answer = harvester.get("verb=ListSets", "Accept-Encoding", accepted);
        assertThat(answer.header("Content-Encoding")).isEmpty();
        assertThat(answer.elements("ListSets")).hasSize(1);
    }

    @Test
    @DisplayName("H-09 special characters in a value are decoded once, and an encoded identifier is found")
    void valuesAreDecodedOnce() {
        String encoded = Harvester.encode(Showcase.AWKWARD);
        assertThat(encoded).contains("%2F", "%3F", "%3D", "%26", "%3A", "%3B", "%25", "%2B");
        Answer answer = harvester.get("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + encoded);
        assertThat(answer.recordHeaders()).extracting(Header::identifier).containsExactly(Showcase.AWKWARD);
        assertThat(answer.only("request").getAttribute("identifier")).isEqualTo(Showcase.AWKWARD);
        Answer twice = harvester.get("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + Harvester.encode(encoded));
        assertThat(twice.errors()).containsExactly("idDoesNotExist");
    }

    @Test
    @DisplayName("H-09 every letter may be encoded, in names too, and a hash sign or a space in a value is no harm")
    void everythingMayBeEncoded() {
        StringBuilder query = new StringBuilder();
        "verb=ListSets".chars().forEach(c -> query.append(c == '=' ? "=" : "%" + Integer.toHexString(c)));
        assertThat(harvester.get(query.toString()).elements("ListSets")).hasSize(1);
        for (String id : List.of("a%23b", "a+b", "a%20b")) {
            assertThat(harvester
                            .get("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:" + id)
                            .errors())
                    .containsExactly("idDoesNotExist");
        }
    }

    @Test
    @DisplayName("H-10 the order of arguments does not matter")
    void orderDoesNotMatter() {
        List<String> arguments = new ArrayList<>(Arrays.asList(
                "verb=ListIdentifiers", "metadataPrefix=mods", "from=2026-11-20", "until=2026-11-21", "set=language"));
        List<Header> expected = harvester.get(String.join("&", arguments)).recordHeaders();
        assertThat(expected).isNotEmpty();
        for (int i = 0; i < arguments.size(); i++) {
            Collections.rotate(arguments, 1);
            assertThat(harvester.get(String.join("&", arguments)).recordHeaders())
                    .isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("H-12 no answer of the endpoint is a redirect, by GET, POST or HEAD, with or without a closing slash")
    void nothingIsRedirected() {
        Harvester slashed = new Harvester(harvester.address() + "/");
        for (String query : GOOD) {
            for (Answer answer :
                    List.of(harvester.get(query), harvester.post(query), harvester.head(query), slashed.get(query))) {
                assertThat(answer.status()).as(query).isEqualTo(200);
                assertThat(answer.header("Location")).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @FieldSource("GOOD")
    @DisplayName("H-13 HEAD is answered as GET is, without the body")
    void headIsGetWithoutBody(String query) {
        Answer head = harvester.head(query);
        Answer get = harvester.get(query);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String name : List.of("Content-Type", "Content-Length", "ETag", "Vary")) {
            assertThat(head.header(name)).as(name).isEqualTo(get.header(name));
        }
    }

    @Test
    @DisplayName("H-13 HEAD on the bare base URL is answered")
    void headOnTheBareBaseUrl() {
        Answer head = harvester.send(Harvester.request(harvester.address()).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "PROPFIND", "TRACE", "FOO"})
    @DisplayName("H-14 another method is refused in words and told the methods that there are")
    void otherMethodsAreRefused(String method) {
        Answer answer = harvester.send(
                Harvester.request(harvester.address() + "?verb=Identify").method(method, BodyPublishers.noBody()));
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("GET, HEAD, OPTIONS, POST");
        assertThat(answer.text())
                .isEqualTo("405 Method Not Allowed. The OAI-PMH endpoint is at /oai, pages for people are at /.\n");
    }

    @Test
    @DisplayName("H-14 whoever asks for the methods is told them")
    void optionsAreTold() {
        Answer answer = harvester.send(
                Harvester.request(harvester.address() + "?verb=Nonsense").method("OPTIONS", BodyPublishers.noBody()));
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Allow")).contains("GET, HEAD, OPTIONS, POST");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    @DisplayName("H-14 a form that is too large is refused in words")
    void aFormThatIsTooLargeIsRefused() {
        Answer answer = harvester.post("verb=Identify&x=" + "y".repeat(70_000));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text()).isEqualTo("The form is larger than 65536 bytes; no OAI-PMH request needs that.\n");
    }

    @Test
    @DisplayName("H-14 what cannot be read as a request is refused in words, by 400, 414 or 431")
    void unreadableRequestsAreRefused() {
        refused("GET /oai?verb=Identify and more HTTP/1.1\r\nHost: localhost\r\n\r\n", 400, "without any other space");
        refused("GET /oai?verb=Identify HTTP/1.1\r\n\r\n", 400, "one Host header follows");
        refused("GET /oai?verb=Identify\r\n\r\n", 400, "The request cannot be read.");
        refused("GET /oai?verb=Identify HTTP/7.3\r\nHost: localhost\r\n\r\n", 400, "The request cannot be read.");
        refused("GET /oai?verb=Identify HTTP/2.0\r\nHost: localhost\r\n\r\n", 400, "The request cannot be read.");
        refused("GET /oai?x=" + "y".repeat(8200), 414, "Send the arguments by POST.");
        refused(
                "GET /oai?verb=Identify HTTP/1.1\r\nHost: localhost\r\nX: " + "y".repeat(8200),
                431,
                "the headers are more than 8192 bytes");
        refused(
                "GET /oai?verb=Identify HTTP/1.1\r\nHost: localhost\r\n" + "X: y\r\n".repeat(150) + "\r\n",
                431,
                "or the headers too many");
        for (String host : List.of("a b", "localhost:80a", "[::1", "a\r\nHost: b", "\u00e4", "a/b", "user@a")) {
            refused("GET /oai HTTP/1.1\r\nHost: " + host + "\r\n\r\n", 400, "one Host header");
        }
        for (String line : List.of("no colon at all", ": no name", "X : y", " folded: y", "\u00e4: y", "X\0: y")) {
            refused("GET /oai HTTP/1.1\r\n" + line + "\r\nHost: localhost\r\n\r\n", 400, "a name, a colon and a value");
            refused("GET /oai HTTP/1.1\r\nHost: localhost\r\n" + line + "\r\n\r\n", 400, "a name, a colon");
        }
        refused("GET /oai?verb=%ff HTTP/1.1\r\nHost: localhost\r\n\r\n", 400, "not percent-encoded UTF-8");
        refused("CONNECT /oai HTTP/1.1\r\nHost: localhost\r\n\r\n", 405, "This server is no proxy.");
        refused("GET /oai HTTP/1.1\r\nHost: localhost\r\nExpect: miracles\r\n\r\n", 417, "100-continue");
        refused("GET /oai HTTP/1.1\r\nHost: localhost\r\nAccept: \u00ff\r\n\r\n", 400, "400 Bad Request. The OAI-PMH");
        refused("GET /oai%zz HTTP/1.1\r\nHost: localhost\r\n\r\n", 400, "The address is no URI");
    }

    private void refused(String request, int status, String words) {
        Answer answer = RawExchange.with(harvester.address())
                .send(request.getBytes(StandardCharsets.ISO_8859_1))
                .orElseThrow();
        assertThat(answer.status()).as(request).isEqualTo(status);
        assertThat(answer.header("Content-Type").orElse("")).startsWithIgnoringCase("text/plain");
        assertThat(answer.text()).contains(words).endsWith(".\n");
    }

    @Test
    @DisplayName("H-14 a form whose chunks cannot be read is refused in words")
    void aFormInBrokenChunks() {
        String head = """
                POST /oai HTTP/1.1
                Host: localhost
                Content-Type: application/x-www-form-urlencoded
                Transfer-Encoding: chunked

                """.replace("\n", "\r\n");
        assertThat(RawExchange.with(harvester.address())
                        .send((head + "d\r\nverb=Identify\r\n0\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1))
                        .orElseThrow()
                        .elements("Identify"))
                .hasSize(1);
        for (String lengths : List.of("gzip, chunked", "identity", "xchunked", "chunked\r\nContent-Length: 23")) {
            refused(
                    head.replace("chunked", lengths) + "d\r\nverb=Identify\r\n0\r\n\r\n",
                    400,
                    "The request cannot be read.");
        }
        refused(head + "nonsense\r\nverb=Identify\r\n0\r\n\r\n", 400, "");
    }
}
