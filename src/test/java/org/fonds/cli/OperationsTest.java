package org.fonds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.fonds.testing.OaiClient;
import org.fonds.testing.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server as those see it who watch over it. */
class OperationsTest {
    private static final String LIST = "verb=ListRecords&metadataPrefix=mods";

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path temporary;

    private Path folder = Path.of("");

    @BeforeEach
    void enter() throws Exception {
        folder = Files.createDirectory(temporary.resolve("archive"));
        PathUtils.copyDirectory(Path.of("fixtures"), folder.resolve("fixtures"));
        Files.copy(Path.of("fixtures/fonds.properties"), folder.resolve("fonds.properties"));
    }

    private void configure(String... lines) throws Exception {
        List<String> all = new ArrayList<>(Files.readAllLines(folder.resolve("fonds.properties")));
        all.addAll(List.of(lines));
        Files.write(folder.resolve("fonds.properties"), all);
    }

    private HttpResponse<String> get(String url) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String beside(Program.Server server, String path) {
        return URI.create(server.baseUrl()).resolve(path).toString();
    }

    private static List<String> meters(String scraped) {
        return scraped.lines().filter(line -> !line.startsWith("#")).toList();
    }

    @Test
    void healthIsToldAndEachRequestCounted() throws Exception {
        try (Program.Server server = new Program(folder).serve("fixtures")) {
            OaiClient client = new OaiClient(server.baseUrl());
            assertThat(get(beside(server, "/health/live")).statusCode()).isEqualTo(200);
            assertThat(get(beside(server, "/health/ready")).body()).isEqualTo("ready\n");
            int bytes = client.get(LIST).body().length;
            client.get("verb=ListIdentifiers&metadataPrefix=oai_dc");
            client.get("verb=Nonsense");
            client.get(LIST + "&set=nowhere");
            HttpResponse<String> metrics = get(beside(server, "/metrics"));
            assertThat(metrics.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
            assertThat(meters(metrics.body()))
                    .contains(
                            "fonds_request_seconds_count{outcome=\"ok\",verb=\"ListRecords\"} 1",
                            "fonds_request_seconds_count{outcome=\"badVerb\",verb=\"none\"} 1",
                            "fonds_request_seconds_count{outcome=\"noRecordsMatch\",verb=\"ListRecords\"} 1",
                            "fonds_pages_total{prefix=\"mods\",verb=\"ListRecords\"} 1.0",
                            "fonds_records_total{prefix=\"mods\",verb=\"ListRecords\"} 28.0",
                            "fonds_records_total{prefix=\"oai_dc\",verb=\"ListIdentifiers\"} 28.0",
                            "fonds_store_records{prefix=\"mods\"} 28.0",
                            "fonds_store_readable 1.0",
                            "fonds_store_errors_total 0.0",
                            "fonds_held 0.0")
                    .anyMatch(line -> line.startsWith("fonds_answer_bytes_total{verb=\"ListRecords\"}")
                            && Double.parseDouble(line.substring(line.indexOf('}') + 1)) > bytes)
                    .anyMatch(line -> line.startsWith("fonds_request_seconds_bucket{"))
                    .anyMatch(line -> line.startsWith("fonds_last_publication_seconds 1."))
                    .contains("fonds_last_self_harvest_seconds 0.0");
            assertThat(selfHarvest(server.baseUrl())).isEqualTo(ExitCode.DONE);
            assertThat(meters(get(beside(server, "/metrics")).body()))
                    .contains("fonds_self_harvest_faults 0.0")
                    .anyMatch(line -> line.startsWith("fonds_last_self_harvest_seconds 1."));
        }
    }

    private int selfHarvest(String baseUrl) throws IOException {
        Path file = folder.resolve("status.properties");
        String settings = Files.readString(folder.resolve("fonds.properties"));
        Files.writeString(file, settings + "\nbase-url = " + baseUrl + "\n");
        return Fonds.run(
                "status",
                "--self-harvest",
                "--config",
                file.toString(),
                "--store",
                folder.resolve("fonds.db").toString());
    }

    @Test
    void healthAndMetricsMayHaveAPortOfTheirOwn() throws Exception {
        configure("admin-port = 0");
        try (Program.Server server = new Program(folder).serve("fixtures")) {
            assertThat(get(beside(server, "/metrics")).statusCode()).isEqualTo(404);
            assertThat(get(beside(server, "/health/live")).statusCode()).isEqualTo(404);
            String err = server.end().err();
            assertThat(err).containsPattern("Watch: http://localhost:[0-9]+/metrics");
        }
    }

    @Test
    void aClientThatAsksTooOftenIsAskedToWait() throws Exception {
        configure("client.requests-per-minute = 3");
        try (Program.Server server = new Program(folder).serve("fixtures")) {
            OaiClient client = new OaiClient(server.baseUrl());
            for (int i = 0; i < 3; i++) {
                assertThat(client.get("verb=Identify").statusCode()).isEqualTo(200);
            }
            HttpResponse<byte[]> refused = client.get("verb=Identify");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                    .isBetween(1L, 20L);
            assertThat(meters(get(beside(server, "/metrics")).body()))
                    .contains("fonds_refused_total 1.0", "fonds_store_errors_total 0.0");
        }
    }

    @Test
    void whoHarvestedWhatIsTakenDown() throws Exception {
        Path configuration = folder.resolve("fonds.properties");
        Files.writeString(
                configuration,
                Files.readString(configuration).replaceAll("list\\.page-size *=.*", "list.page-size = 10"));
        Program program = new Program(folder);
        try (Program.Server server = program.serve("fixtures")) {
            OaiClient client = new OaiClient(server.baseUrl());
            client.list("ListRecords", "metadataPrefix=mods", "record");
            client.get("verb=ListIdentifiers&metadataPrefix=oai_dc&set=language:rus");
            client.get("verb=ListRecords&metadataPrefix=oai_dc");
            server.end();
        }
        List<String> lines = Files.readAllLines(folder.resolve("fonds.db.harvests.jsonl"));
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0))
                .contains("\"client\":\"127.0.0.1\"", "\"verb\":\"ListRecords\"", "\"records\":10", "\"last\":false");
        Program.Ended status = program.run("status", "--harvests");
        assertThat(status.exitCode()).as(status.err()).isZero();
        assertThat(status.out().lines())
                .anyMatch(
                        line -> line.contains("ListRecords mods  3 pages, 28 records") && line.contains("complete at"))
                .anyMatch(line -> line.contains("ListIdentifiers oai_dc set language:rus  1 pages"))
                .anyMatch(line ->
                        line.contains("ListRecords oai_dc  1 pages, 10 records") && line.contains("not complete"))
                .contains("3 lists taken.");
    }

    @Test
    void aLogThatCannotBeWrittenIsToldAtStart() throws Exception {
        Files.createDirectory(folder.resolve("taken"));
        configure("harvest-log = taken");
        Program.Ended ended = new Program(folder).run("serve", "--port", "0");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).contains("The harvest log 'taken' cannot be written");
    }
}
