package org.fonds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command harvest and its exit codes. */
class HarvestCommandTest {
    @TempDir
    Path folder;

    private HttpServer server;
    private String title = "A map";
    private int status = 200;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/oai", exchange -> {
            byte[] answer = answer(exchange.getRequestURI().getQuery()).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String baseUrl() {
        return "http://localhost:" + server.getAddress().getPort() + "/oai";
    }

    private String answer(String query) {
        String inner = query.contains("Identify")
                ? "<Identify><repositoryName>Museum</repositoryName><granularity>YYYY-MM-DD</granularity></Identify>"
                : query.contains("Formats")
                        ? "<ListMetadataFormats><metadataFormat><metadataPrefix>oai_dc</metadataPrefix><schema>"
                                + "http://www.openarchives.org/OAI/2.0/oai_dc.xsd</schema><metadataNamespace>"
                                + "http://www.openarchives.org/OAI/2.0/oai_dc/</metadataNamespace></metadataFormat>"
                                + "</ListMetadataFormats>"
                        : "<ListRecords><record><header><identifier>oai:museum.example.net:1</identifier><datestamp>"
                                + "2026-11-20</datestamp></header><metadata><oai_dc:dc"
                                + " xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\""
                                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">" + title + "</oai_dc:dc></metadata>"
                                + "</record></ListRecords>";
        return "<OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\"><responseDate>2026-11-22T09:00:00Z"
                + "</responseDate><request>x</request>" + inner + "</OAI-PMH>";
    }

    private int run(String extra, String... arguments) throws IOException {
        Path file = folder.resolve("fonds.properties");
        Files.writeString(file, """
                repository.name = Archive
                repository.identifier = archive.example.net
                repository.admin-email = keeper@archive.example.net
                """ + "store = " + folder.resolve("fonds.db") + "\n" + extra);
        String[] all = new String[arguments.length + 3];
        all[0] = "harvest";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--config";
        all[arguments.length + 2] = file.toString();
        return Fonds.run(all);
    }

    @Test
    void endsWith0WhenAllCame() throws IOException {
        title = "<dc:title>A map</dc:title><dc:identifier>https://museum.example.net/1</dc:identifier>";
        assertThat(run("", baseUrl())).isZero();
    }

    @Test
    void endsWith3WhenARecordIsHeldBackAndWith0OnceItIsAllowed() throws IOException {
        title = "<dc:title>A map without an address</dc:title>";
        assertThat(run("", baseUrl(), "--as", "museum")).isEqualTo(3);
        assertThat(run("harvest.accept = wellformed\n", baseUrl(), "--as", "museum"))
                .isZero();
    }

    @Test
    void whatWasHarvestedIsNeitherOutdatedNorRenderedNorExplained() throws IOException {
        title = "<dc:title>A map</dc:title><dc:identifier>https://museum.example.net/1</dc:identifier>";
        run("", baseUrl(), "--as", "museum");
        String config = folder.resolve("fonds.properties").toString();

        assertThat(saidBy(() -> Fonds.run("status", "--config", config)))
                .contains("oai_dc")
                .doesNotContain("outdated");
        assertThat(Fonds.run("ingest", "--rerender", "--config", config)).isZero();
        assertThat(saidBy(() -> Fonds.run("explain", "--config", config, "oai:museum.example.net:1")))
                .contains("oai:museum.example.net:1 was harvested from " + baseUrl());
    }

    @Test
    void saysHowManyItHeldBackForWhatAnotherSettingWouldLetIn() throws IOException {
        title = "<dc:title>A map without an address</dc:title>";
        String err = saidBy(() -> run("", baseUrl(), "--as", "museum"));
        assertThat(err)
                .contains(
                        "museum: 1 of the records held back are kept out by harvest.accept = profile alone. To let in what"
                                + " is valid by the official schemas, set harvest.accept = official and standards = a folder of"
                                + " these schemas; to let in whatever is XML, harvest.accept = wellformed.");
    }

    @Test
    void namesTheLineOfAFaultyKeyOfAnOrigin() throws IOException {
        String origin = "harvest.museum.url = " + baseUrl() + "\n";
        assertThat(saidBy(() -> run(origin + "harvest.museum.sets = a b\n", "--all")))
                .contains("fonds.properties:6: harvest.museum.sets: ");
        assertThat(saidBy(() -> run(origin + "harvest.museum.formats = mods\n", "--all")))
                .contains("fonds.properties:6: harvest.museum.formats: an origin has url, prefixes (separated by |) and"
                        + " sets, and no 'formats'");
        assertThat(saidBy(() -> run("harvest.museum.prefixes = mods\n", "--all")))
                .contains("fonds.properties:5: harvest.museum.url: ");
    }

    /** What a run of the command says, on both streams. */
    private static String saidBy(Callable<Integer> run) throws IOException {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try {
            PrintStream both = new PrintStream(said, true, StandardCharsets.UTF_8);
            System.setOut(both);
            System.setErr(both);
            run.call();
        } catch (Exception e) {
            throw new IOException(e);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void endsWith1WhenTheRepositoryDoesNotAnswer() throws IOException {
        status = 404;
        assertThat(run("", baseUrl())).isEqualTo(1);
    }

    @Test
    void harvestsTheConfiguredOnes() throws IOException {
        assertThat(run("harvest.accept = wellformed\nharvest.museum.url = " + baseUrl() + "\n", "--all"))
                .isZero();
        assertThat(run("", "--all")).isEqualTo(2);
        assertThat(run("harvest.museum.adress = x\n", "--all")).isEqualTo(2);
    }

    @Test
    void endsWith2WithoutAnAddressOrWithAWrongDate() throws IOException {
        assertThat(run("")).isEqualTo(2);
        assertThat(run("", baseUrl(), "--from", "yesterday")).isEqualTo(2);
    }
}
