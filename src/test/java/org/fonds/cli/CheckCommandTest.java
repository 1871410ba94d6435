package org.fonds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.fonds.testing.Shared;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody sees of {@code fonds check}. */
class CheckCommandTest {
    private HttpServer server;
    private int status = 200;
    private Map<String, String> headers = Map.of("Content-Type", "text/xml");
    private String body = "";
    private String out = "";
    private String err = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            headers.forEach(exchange.getResponseHeaders()::set);
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private String baseUrl() {
        return "http://localhost:" + server.getAddress().getPort() + "/oai";
    }

    /** Says the same to every request: an endpoint, and a very bad one. */
    private void answerIdentifyAlways() {
        body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\">"
                + "<responseDate>2026-11-22T09:00:00Z</responseDate><request>" + baseUrl() + "</request><Identify>"
                + "<repositoryName>Museum \u00df</repositoryName></Identify></OAI-PMH>";
    }

    private int check(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "check";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        PrintStream outBefore = System.out;
        PrintStream errBefore = System.err;
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(outBytes, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(errBytes, true, StandardCharsets.UTF_8));
            return Fonds.run(all);
        } finally {
            System.setOut(outBefore);
            System.setErr(errBefore);
            out = outBytes.toString(StandardCharsets.UTF_8);
            err = errBytes.toString(StandardCharsets.UTF_8);
        }
    }

    @Test
    void saysInOneSentenceThatNobodyIsThere() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        String url = "http://localhost:" + closed + "/oai";
        assertThat(check(url)).isEqualTo(ExitCode.FAILED);
        assertThat(out).isEmpty();
        assertThat(err.lines())
                .containsExactly(url + " cannot be reached: the connection is refused. Check the address (scheme, host,"
                        + " port), and whether the repository is running.");
    }

    @Test
    void saysThatAHostIsNotKnown() {
        assertThat(check("http://repository.invalid/oai")).isEqualTo(ExitCode.FAILED);
        assertThat(err).startsWith("http://repository.invalid/oai cannot be reached: its host is not known.");
    }

    @Test
    void saysInOneSentenceThatAPageIsNoEndpoint() {
        status = 404;
        headers = Map.of("Content-Type", "text/html");
        body = "<html><head><style>p {}</style></head><body><p>Not Found</p></body></html>";
        assertThat(check(baseUrl())).isEqualTo(ExitCode.FAILED);
        assertThat(err.lines())
                .containsExactly(
                        baseUrl() + " is no OAI-PMH endpoint: verb=Identify is answered by HTTP 404 (text/html),"
                                + " 'Not Found'. Give the base URL as the repository's documentation has it; common ones end in"
                                + " /oai, /oai2d, /oai/request or /cgi/oai2.");
    }

    @Test
    void namesTheAddressToWhichAnEndpointHasMoved() {
        status = 301;
        headers = Map.of("Location", "ftp://archive.example.org/oai");
        assertThat(check(baseUrl())).isEqualTo(ExitCode.FAILED);
        assertThat(err).contains("HTTP 301. Check the address to which it redirects: ftp://archive.example.org/oai.");
    }

    @Test
    void tellsProgramsAndPagesOfAnObstacle() {
        status = 403;
        assertThat(check("--format", "json", baseUrl())).isEqualTo(ExitCode.FAILED);
        JsonNode report = new JsonMapper().readTree(out);
        assertThat(report.get("conforms").booleanValue()).isFalse();
        assertThat(report.get("obstacle").asString())
                .endsWith("Have the repository admit this machine; harvesters come without a password.");
        assertThat(check("--format", "html", baseUrl())).isEqualTo(ExitCode.FAILED);
        assertThat(out).contains("is no OAI-PMH endpoint");
    }

    @Test
    void saysFirstWhatItCameToAndThenWhatFailedWithItsRemedy() {
        answerIdentifyAlways();
        assertThat(check(baseUrl())).isEqualTo(ExitCode.DONE_IN_PART);
        assertThat(out.lines().findFirst())
                .get()
                .asString()
                .startsWith(baseUrl() + " does not conform to OAI-PMH 2.0:");
        assertThat(out)
                .contains("I-02 error: protocolVersion is ''.")
                .contains("  request: GET ?verb=Identify")
                .contains("  remedy:  Write 2.0; software that speaks 1.1 or 'v2.0' only needs its update.");
        assertThat(out.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(out.indexOf("I-02 error")).isLessThan(out.indexOf("\nnot applicable:"));
    }

    @Test
    void saysWhatItsBoundsDidNotReach() {
        answerIdentifyAlways();
        assertThat(check("--max-requests", "10", baseUrl())).isEqualTo(ExitCode.DONE_IN_PART);
        assertThat(out)
                .contains(" not tried (limit); 10 requests.")
                .contains(
                        "Not looked at to the end: The limit of 10 requests was reached. Allow more by --max-requests")
                .contains("\nnot tried (limit):\n");
    }

    @Test
    void writesJsonAndAPageThatNeedsNoOther() {
        answerIdentifyAlways();
        assertThat(check("--format", "json", "--max-requests", "10", baseUrl())).isEqualTo(ExitCode.DONE_IN_PART);
        JsonNode report = new JsonMapper().readTree(out);
        assertThat(report.get("verdicts")).hasSize(135);
        assertThat(report.get("verdicts").findValuesAsString("verdict"))
                .contains("pass", "fail", "not tried", "not tried (limit)");
        assertThat(report.get("requests").intValue()).isEqualTo(10);
        assertThat(check("--format", "html", "--max-requests", "10", baseUrl())).isEqualTo(ExitCode.DONE_IN_PART);
        assertThat(out).startsWith("<!DOCTYPE html>").contains("&lt;OAI-PMH").doesNotContain("<OAI-PMH");
    }

    @Test
    void judgesEnvelopesByTheOfficialSchemas() {
        answerIdentifyAlways();
        assertThat(check("--standards", Shared.path("standards").toString(), baseUrl()))
                .isEqualTo(ExitCode.DONE_IN_PART);
        assertThat(out).containsPattern("E-11 error: .*Identify");
    }

    @Test
    void refusesWhatIsNoAddressNoBoundAndNoFolderOfSchemas() {
        assertThat(check("archive.example.org")).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("'archive.example.org' is no address of a repository: http(s)://...");
        assertThat(check("--max-time", "soon", "--max-requests", "0", baseUrl()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err)
                .contains("--max-time: 'soon' is no time; write it as 90s, 30m or 2h")
                .contains("--max-requests: it is a number from 1");
        assertThat(check("--standards", "/no/such/folder", baseUrl())).isEqualTo(ExitCode.USAGE);
        assertThat(check("--format", "pdf", baseUrl())).isEqualTo(ExitCode.USAGE);
    }
}
