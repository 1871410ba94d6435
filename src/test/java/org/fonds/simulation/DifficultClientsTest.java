package org.fonds.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.fonds.store.Change;
import org.fonds.store.Store;
import org.fonds.store.StoreAddress;
import org.fonds.store.Stores;
import org.fonds.testing.OaiClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Clients that read or write slowly, hold connections open, pipeline, send too much or vanish: threads and memory stay within
 * bounds, and a polite harvester beside them gets its pages. The long form: {@code -Dfonds.clients=5000}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DifficultClientsTest {
    private static final int CLIENTS = Integer.getInteger("fonds.clients", 200);
    private static final int RECORDS = 250;
    private static final int MOST_THREADS = 150;
    private static final long MOST_MEGABYTES = 256;
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String LIST = "verb=ListRecords&metadataPrefix=oai_dc";

    private final List<RawClient> clients = new ArrayList<>();
    private Serving serving;

    @BeforeAll
    void serve(@TempDir Path folder) {
        Store store = Stores.open(StoreAddress.of(folder.resolve("fonds.db").toString()), Clock.systemUTC());
        store.offerFormats(List.of(Deposit.DC, Deposit.NOTE));
        String text = "a long abstract ".repeat(250);
        store.publish(IntStream.range(0, RECORDS)
                .<Change>mapToObj(n -> Deposit.put("n" + n, text + n, List.of("a")))
                .toList());
        serving = new Serving(store, 100);
    }

    @AfterEach
    void hangUp() throws IOException {
        for (RawClient client : clients) {
            client.close();
        }
        clients.clear();
    }

    @AfterAll
    void end() {
        serving.close();
    }

    private RawClient client() throws IOException {
        RawClient client = RawClient.of(serving.baseUrl());
        clients.add(client);
        return client;
    }

    private static void bounded(String what) {
        long threads = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("request"))
                .count();
        assertThat(threads).as(what).isLessThanOrEqualTo(MOST_THREADS);
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
        System.out.println(what + ": " + threads + " threads, " + used + " MiB");
        assertThat(used).as(what).isLessThan(MOST_MEGABYTES);
    }

    private void aPoliteHarvesterGetsEverything() throws Exception {
        long begun = System.nanoTime();
        assertThat(new OaiClient(serving.baseUrl()).list("ListRecords", "metadataPrefix=oai_dc", "record"))
                .hasSize(RECORDS);
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        System.out.println("a polite harvest beside " + clients.size() + " others: " + taken.toMillis() + " ms");
        assertThat(taken).isLessThan(SOON);
    }

    @Test
    void whoDoesNotReadKeepsNobodyElseWaiting() throws Exception {
        for (int n = 0; n < CLIENTS; n++) {
            client().ask(LIST);
        }
        aPoliteHarvesterGetsEverything();
        bounded(CLIENTS + " clients that do not read");
    }

    @Test
    void whoDoesNotFinishItsRequestKeepsNobodyElseWaiting() throws Exception {
        for (int n = 0; n < CLIENTS; n++) {
            client().send(
                            n % 2 == 0
                                    ? "GET /oai?verb=Iden"
                                    : "POST /oai HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                            + "Content-Length: 500\r\n\r\nverb=");
        }
        aPoliteHarvesterGetsEverything();
        bounded(CLIENTS + " clients that do not finish");
    }

    @Test
    void whoOnlyHoldsAConnectionKeepsNobodyElseWaiting() throws Exception {
        for (int n = 0; n < 4 * CLIENTS; n++) {
            client();
        }
        aPoliteHarvesterGetsEverything();
        bounded(4 * CLIENTS + " idle connections");
    }

    @Test
    void whoVanishesLeavesNothingBehind() throws Exception {
        for (int n = 0; n < CLIENTS; n++) {
            client().ask(LIST).vanish();
        }
        aPoliteHarvesterGetsEverything();
        bounded(CLIENTS + " clients that vanish");
    }

    @Test
    void whatIsPipelinedIsAnsweredInOrder() throws Exception {
        StringBuilder requests = new StringBuilder();
        for (int n = 0; n < 50; n++) {
            requests.append("GET /oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:archive.example.org:n")
                    .append(n)
                    .append(" HTTP/1.1\r\nHost: localhost\r\n")
                    .append(n == 49 ? "Connection: close\r\n\r\n" : "\r\n");
        }
        String answers =
                Objects.requireNonNull(client().send(requests.toString()).untilClosed(20_000));
        int at = 0;
        for (int n = 0; n < 50; n++) {
            at = answers.indexOf("<identifier>oai:archive.example.org:n" + n + "</identifier>", at);
            assertThat(at).as("answer %d", n).isPositive();
        }
    }

    @Test
    void tooMuchIsRefused() throws Exception {
        assertThat(client().ask("verb=Identify&x=" + "x".repeat(100_000)).firstLine(10_000))
                .contains(" 414 ");
        assertThat(client().send("GET /oai?verb=Identify HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(100_000)
                                + "\r\n\r\n")
                        .firstLine(10_000))
                .contains(" 431 ");
        assertThat(onceThereIsRoom("POST /oai HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 200000\r\n\r\n"
                        + "verb=Identify&x=" + "x".repeat(199_984)))
                .contains(" 413 ");
    }

    /** The forms that others have begun to send take up what room there is, until the server sees that they have gone. */
    private String onceThereIsRoom(String request) throws IOException {
        long until = System.nanoTime() + SOON.toNanos();
        String line = client().send(request).firstLine(10_000);
        while (line.contains(" 503 ") && System.nanoTime() < until) {
            line = client().send(request).firstLine(10_000);
        }
        return line;
    }

    /** Nothing of what is announced is waited for. */
    @Test
    void whoAsksBeforeSendingTooMuchIsRefusedAtOnce() throws Exception {
        for (String length : List.of("Content-Length: 99999999999", "Content-Length: 70000")) {
            assertThat(client().send("POST /oai HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n"
                                    + "Content-Type: application/x-www-form-urlencoded\r\n" + length + "\r\n\r\n")
                            .firstLine(5_000))
                    .as(length)
                    .startsWith("HTTP/1.1 413 ");
        }
        assertThat(client().send(lines(
                                "POST /oai HTTP/1.1",
                                "Host: localhost",
                                "Expect: 100-continue",
                                "Content-Type: application/x-www-form-urlencoded",
                                "Content-Length: 13",
                                "",
                                ""))
                        .firstLine(10_000))
                .isEqualTo("HTTP/1.1 100 Continue");
    }

    /** RFC 9112, section 6.3: whoever sends both may want to smuggle a request past a proxy. */
    @Test
    void twoLengthsOfABodyEndTheConnection() throws Exception {
        String answer = client().send(lines(
                        "POST /oai HTTP/1.1",
                        "Host: localhost",
                        "Content-Length: 13",
                        "Transfer-Encoding: chunked",
                        "Content-Type: application/x-www-form-urlencoded",
                        "",
                        "0",
                        "",
                        "GET /oai?verb=Identify HTTP/1.1",
                        "Host: localhost",
                        "",
                        ""))
                .untilClosed(5_000);
        assertThat(answer).startsWith("HTTP/1.1 400 ").doesNotContain("<OAI-PMH");
    }

    private static String lines(String... lines) {
        return String.join("\r\n", lines);
    }
}
