package org.fonds.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.gdcc.xoai.model.oaipmh.results.Record;
import io.gdcc.xoai.serviceprovider.ServiceProvider;
import io.gdcc.xoai.serviceprovider.client.OAIClient;
import io.gdcc.xoai.serviceprovider.model.Context;
import io.gdcc.xoai.serviceprovider.parameters.ListRecordsParameters;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.file.PathUtils;
import org.fonds.testing.Place;
import org.fonds.testing.Program;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two servers behind HAProxy over one PostgreSQL, as the README sets them up: one is killed in the middle of a harvest, and
 * a harvester of another house never notices. Left out where HAProxy is not installed.
 */
class BehindHaproxyTest {
    private static final int RECORDS = 28;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final int port = freePort();
    private final List<AutoCloseable> running = new ArrayList<>();

    @TempDir
    private Path temporary;

    @AfterEach
    void end() throws Exception {
        for (AutoCloseable each : running) {
            each.close();
        }
    }

    private static boolean isInstalled() {
        try {
            return new ProcessBuilder("haproxy", "-v")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(20, TimeUnit.SECONDS);
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String baseUrl() {
        return "http://127.0.0.1:" + port + "/oai";
    }

    private Program.Server serve(Program program, String... sources) throws IOException {
        Program.Server server = program.serve(sources);
        running.add(server);
        return server;
    }

    /** The configuration of the README, with ports of this test. */
    private void balance(Program.Server... servers) throws IOException {
        StringBuilder text = new StringBuilder("""
                defaults
                    mode http
                    timeout connect 2s
                    timeout client 60s
                    timeout server 60s
                    timeout check 10s
                    http-error status 503 content-type text/plain string "Try again soon." hdr Retry-After 30
                    option redispatch
                    retries 3
                    retry-on all-retryable-errors
                frontend harvesters
                    bind 127.0.0.1:%d
                    option forwardfor
                    http-request set-header X-Forwarded-Host %%[req.hdr(Host)]
                    http-request return status 404 if { path /metrics } or { path_beg /health/ }
                    default_backend fonds
                backend fonds
                    balance roundrobin
                    option httpchk GET /health/ready
                    default-server check inter 1s
                """.formatted(port));
        for (Program.Server server : servers) {
            int its = URI.create(server.baseUrl()).getPort();
            text.append("    server fonds")
                    .append(its)
                    .append(" 127.0.0.1:")
                    .append(its)
                    .append('\n');
        }
        Path file = temporary.resolve("haproxy.cfg");
        Files.writeString(file, text);
        Process haproxy = new ProcessBuilder("haproxy", "-db", "-f", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(temporary.resolve("haproxy.log").toFile())
                .start();
        running.add(0, haproxy::destroy);
    }

    private void awaitAnswer() throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest identify =
                HttpRequest.newBuilder(URI.create(baseUrl() + "?verb=Identify")).build();
        Instant end = Instant.now().plus(PATIENCE);
        int status = 0;
        while (status != 200) {
            assertThat(Instant.now()).as("HAProxy answers").isBefore(end);
            try {
                status = http.send(identify, HttpResponse.BodyHandlers.discarding())
                        .statusCode();
            } catch (IOException notYet) {
                status = 0;
            }
        }
    }

    private Iterator<Record> harvest() throws Exception {
        return new ServiceProvider(new Context()
                        .withBaseUrl(baseUrl())
                        .withOAIClient(
                                OAIClient.newBuilder().withBaseUrl(baseUrl()).build())
                        .withSaveUnparsedMetadata())
                .listRecords(ListRecordsParameters.request().withMetadataPrefix("mods"));
    }

    @Test
    void aHarvesterDoesNotNoticeThatOneOfTwoServersIsKilled() throws Exception {
        assumeThat(isInstalled()).as("HAProxy is installed").isTrue();
        assumeThat(Place.POSTGRESQL.isPossible()).isTrue();
        String address = Place.POSTGRESQL.create(temporary);
        Path folder = Files.createDirectory(temporary.resolve("work"));
        PathUtils.copyDirectory(Path.of("fixtures"), folder.resolve("fixtures"));
        Files.writeString(
                folder.resolve("fonds.properties"),
                Files.readString(Path.of("fixtures/fonds.properties"))
                                .replaceAll("list\\.page-size *=.*", "list.page-size = 2")
                                .replaceAll("(?m)^store *=.*", "store = " + address)
                        + "\ntrust-forwarded = true\n");
        Program program = new Program(folder);
        Program.Server one = serve(program, "fixtures");
        Program.Server other = serve(program);
        balance(one, other);
        awaitAnswer();

        Iterator<Record> records = harvest();
        List<String> identifiers = new ArrayList<>();
        while (records.hasNext()) {
            identifiers.add(records.next().getHeader().getIdentifier());
            if (identifiers.size() == RECORDS / 3) {
                one.kill();
            }
        }

        assertThat(identifiers).hasSize(RECORDS).doesNotHaveDuplicates();
        end();
        running.clear();
        Place.POSTGRESQL.drop(address);
    }
}
