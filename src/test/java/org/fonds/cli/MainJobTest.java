package org.fonds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fonds.testing.OaiClient;
import org.fonds.testing.OfficialSchemas;
import org.fonds.testing.Program;
import org.fonds.testing.Shared;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xmlunit.builder.DiffBuilder;
import org.xmlunit.diff.Diff;

/** The main job from outside: the program as a process, asked over HTTP. */
class MainJobTest {
    private static final String SEED = "oai:digitalarchive.wilsoncenter.org:117312";

    @TempDir
    Path temporary;

    /** For the tests that only ask. */
    private static Program.Server shared;

    @BeforeAll
    static void serveTheDemonstration(@TempDir Path place) throws IOException {
        shared = new Program(demonstration(place)).serve();
    }

    @AfterAll
    static void end() {
        shared.close();
    }

    private Path demonstration() throws IOException {
        return demonstration(temporary);
    }

    /** A folder with the demonstration in it, as a clone of the project is one. */
    private static Path demonstration(Path place) throws IOException {
        Path folder = Files.createDirectory(place.resolve("demonstration"));
        copy(Path.of("fixtures"), folder.resolve("fixtures"));
        return folder;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    @Test
    void servesTheFixturesWhenNothingIsSaid() throws Exception {
        Program program = new Program(demonstration());
        long documents = documents(Path.of("fixtures"));
        try (Program.Server server = program.serve()) {
            OaiClient client = new OaiClient(server.baseUrl());
            assertThat(OaiClient.elements(client.document("verb=Identify"), "baseURL")
                            .get(0)
                            .getTextContent())
                    .isEqualTo(server.baseUrl());
            for (String prefix : List.of("oai_dc", "mods")) {
                String arguments = "metadataPrefix=" + prefix;
                assertThat(client.list("ListRecords", arguments, "record")).hasSize((int) documents);
                assertThat(client.list("ListIdentifiers", arguments, "header")).hasSize((int) documents);
            }
            Program.Ended ended = server.end();
            assertThat(ended.exitCode()).isZero();
            assertThat(ended.out()).as("standard output has one line alone").isEmpty();
            assertThat(ended.err()).contains(documents + " published.").contains("Try:   curl '" + server.baseUrl());
        }
    }

    private static long documents(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().equals("fonds.properties"))
                    .count();
        }
    }

    @Test
    void everythingServedIsValidByTheOfficialSchemas() throws Exception {
        OfficialSchemas official = OfficialSchemas.ofAnswers();
        OaiClient client = new OaiClient(shared.baseUrl());
        for (String query : List.of(
                "verb=Identify",
                "verb=ListSets",
                "verb=ListMetadataFormats",
                "verb=ListRecords&metadataPrefix=oai_dc",
                "verb=ListRecords&metadataPrefix=mods",
                "verb=ListIdentifiers&metadataPrefix=mods",
                "verb=GetRecord&metadataPrefix=mods&identifier=" + SEED,
                "verb=GetRecord&metadataPrefix=mods",
                "verb=nonsense")) {
            HttpResponse<byte[]> answer = client.get(query);
            assertThat(answer.statusCode()).as(query).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).contains("text/xml; charset=UTF-8");
            assertThat(answer.headers().firstValue("Content-Length")).contains(String.valueOf(answer.body().length));
            assertThat(official.faults(answer.body())).as(query).isEmpty();
        }
    }

    @Test
    void theSeedIsExportedAsTheExamplesSay() throws Exception {
        Path seed = Shared.path("seed");
        Path folder = demonstration();
        try (Program.Server server = new Program(folder)
                .serve(
                        "--config",
                        "fixtures/fonds.properties",
                        seed.toRealPath().toString())) {
            for (String prefix : List.of("oai_dc", "mods")) {
                Element exported = metadata(new OaiClient(server.baseUrl()), prefix);
                Document example = OaiClient.parse(Files.readAllBytes(Shared.path("examples/seed-" + prefix + ".xml")));
                Diff differences = DiffBuilder.compare(example)
                        .withTest(exported)
                        .ignoreWhitespace()
                        .ignoreComments()
                        .withNodeFilter(MainJobTest::isStatedByThePage)
                        .checkForSimilar()
                        .build();
                assertThat(differences.hasDifferences())
                        .as(prefix + ": " + differences)
                        .isFalse();
            }
        }
    }

    /** The examples leave the summary's text out, and the day on which a record is first made is today. */
    private static boolean isStatedByThePage(Node node) {
        boolean summary = "abstract".equals(node.getLocalName())
                || ("description".equals(node.getLocalName())
                        && ((Element) node).hasAttributeNS("http://www.w3.org/XML/1998/namespace", "lang"));
        return !summary && !"recordCreationDate".equals(node.getLocalName());
    }

    private static Element metadata(OaiClient client, String prefix) throws Exception {
        Document record = client.document("verb=GetRecord&identifier=" + SEED + "&metadataPrefix=" + prefix);
        Node child = OaiClient.elements(record, "metadata").get(0).getFirstChild();
        return (Element) child;
    }

    @Test
    void getAndPostMeanTheSame() throws Exception {
        OaiClient client = new OaiClient(shared.baseUrl());
        String query = "verb=GetRecord&metadataPrefix=oai_dc&identifier=" + SEED;
        assertThat(withoutDate(client.post(query).body()))
                .isEqualTo(withoutDate(client.get(query).body()));
    }

    private static String withoutDate(byte[] answer) {
        return new String(answer, StandardCharsets.UTF_8).replaceAll("<responseDate>[^<]*</responseDate>", "");
    }

    @Test
    void aHumanFindsAPageAtTheRoot() throws Exception {
        URI root = URI.create(shared.baseUrl()).resolve("/");
        HttpResponse<String> page = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(root).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(shared.baseUrl()).containsPattern("<h1[^>]*>Wilson Center Digital Archive");
    }

    @Test
    void ingestAndServeRunSideBySide() throws Exception {
        Path folder = demonstration();
        Program program = new Program(folder);
        String config = "fixtures/fonds.properties";
        assertThat(program.run("ingest", "--config", config, "--as", "a", "fixtures/117312-ciphered-telegram-75352.md")
                        .exitCode())
                .isZero();
        try (Program.Server server = program.serve("--config", config)) {
            OaiClient client = new OaiClient(server.baseUrl());
            assertThat(client.list("ListRecords", "metadataPrefix=mods", "record"))
                    .hasSize(1);
            assertThat(program.run("ingest", "--config", config).exitCode()).isEqualTo(3);
            assertThat(client.list("ListRecords", "metadataPrefix=mods", "record"))
                    .hasSize((int) documents(Path.of("fixtures")));
        }
    }
}
