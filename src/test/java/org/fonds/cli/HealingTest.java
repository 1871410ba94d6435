package org.fonds.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.fonds.http.FondsServer;
import org.fonds.ingest.Conservator;
import org.fonds.ingest.Intake;
import org.fonds.provider.Provider;
import org.fonds.store.Damage;
import org.fonds.store.Store;
import org.fonds.store.StoreAddress;
import org.fonds.store.Stores;
import org.fonds.testing.OaiClient;
import org.fonds.testing.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import picocli.CommandLine;

/** A rendition that the disk has damaged, as harvesters and operators see it, over each database. */
class HealingTest {
    private static final String ID = "oai:digitalarchive.wilsoncenter.org:117312";
    private static final String LIST = "verb=ListRecords&metadataPrefix=mods";
    private static final Duration LONGEST = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private Place place = Place.SQLITE;
    private String address = "";

    @AfterEach
    void drop() {
        if (!address.isEmpty()) {
            place.drop(address);
        }
    }

    /** A server with its conservator, as {@code fonds serve} puts them together. */
    private record Serving(Store store, Conservator conservator, Watch watch, FondsServer server)
            implements AutoCloseable {
        OaiClient client() {
            return new OaiClient(server.baseUrl());
        }

        String metrics() throws IOException {
            try (var in = URI.create(server.root() + "metrics").toURL().openStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        @Override
        public void close() {
            server.close();
            watch.close();
            conservator.close();
            store.close();
        }
    }

    private void fill(Place where) throws IOException {
        assumeThat(where.isPossible()).isTrue();
        place = where;
        address = where.create(folder);
        String properties = Files.readString(Path.of("fixtures/fonds.properties"))
                .replaceAll("list\\.page-size *=.*", "list.page-size = 10")
                .replaceAll("port *= 8080", "port = 0");
        Files.writeString(config(), properties + "\nharvest-log = none\n");
        assertThat(run(new IngestCommand(), "fixtures")).startsWith("0");
    }

    private Path config() {
        return folder.resolve("fonds.properties");
    }

    /** The exit code of a command, and what it prints. */
    private String run(Object command, String... arguments) {
        StringWriter out = new StringWriter();
        CommandLine line = new CommandLine(command).setOut(new PrintWriter(out));
        String[] all = new String[arguments.length + 4];
        System.arraycopy(arguments, 0, all, 4, arguments.length);
        System.arraycopy(new String[] {"--store", address, "--config", config().toString()}, 0, all, 0, 4);
        int code = line.execute(all);
        return code + " " + out;
    }

    private Serving serve() {
        Settings settings = new Settings(Map.of(), Map.of(), ConfigurationFile.read(config()));
        Configuration configuration = Configuration.of(settings);
        Store store = Stores.open(StoreAddress.of(address), Clock.systemUTC());
        Intake intake = new Intake(store, configuration.intake(), Clock.systemUTC());
        Conservator conservator = Renewal.conservator(store, intake);
        Watch watch = Watch.over(store, configuration.operations(), conservator::healed);
        FondsServer server = FondsServer.start(
                configuration.server(),
                new Provider(store, configuration.repository(), configuration.lists(), () -> {}, conservator::takeIn),
                watch.operations(),
                List.of());
        return new Serving(store, conservator, watch, server);
    }

    /** Asks as a harvester does that is told to come back. */
    private static Document harvested(OaiClient client, String query) throws Exception {
        Instant end = Instant.now().plus(LONGEST);
        HttpResponse<byte[]> answer = client.get(query);
        while (answer.statusCode() == 503 && Instant.now().isBefore(end)) {
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
            Thread.sleep(100);
            answer = client.get(query);
        }
        assertThat(answer.statusCode()).isEqualTo(200);
        return OaiClient.parse(answer.body());
    }

    /** Identifier, datestamp and a digest of each record. */
    private static List<String> records(OaiClient client) throws Exception {
        return client.list("ListRecords", "metadataPrefix=mods", "record").stream()
                .map(each -> OaiClient.texts(each, "identifier").get(0) + " "
                        + OaiClient.texts(each, "datestamp").get(0) + " "
                        + each.getTextContent().hashCode())
                .sorted()
                .toList();
    }

    private static boolean statesASize(Document page) {
        return OaiClient.elements(page, "resumptionToken").get(0).hasAttribute("completeListSize");
    }

    @ParameterizedTest
    @EnumSource
    void isHealedFromTheDocumentWhileHarvestersWait(Place where) throws Exception {
        fill(where);
        try (Serving serving = serve()) {
            List<String> before = records(serving.client());
            Damage.garble(address, ID, "mods");

            HttpResponse<byte[]> waiting = serving.client().get("verb=GetRecord&metadataPrefix=mods&identifier=" + ID);
            assertThat(waiting.statusCode()).isEqualTo(503);
            assertThat(waiting.headers().firstValue("Retry-After")).contains("5");
            harvested(serving.client(), "verb=GetRecord&metadataPrefix=mods&identifier=" + ID);

            assertThat(records(serving.client())).isEqualTo(before).hasSize(28);
            assertThat(serving.metrics()).contains("fonds_healed 1.0", "fonds_withheld 0.0");
        }
        Damage.garble(address, ID, "oai_dc");
        assertThat(run(new HealCommand())).matches("(?s)0 [0-9]+ records are sound, 1 were healed, 0 are withheld.*");
    }

    @ParameterizedTest
    @EnumSource
    void isWithheldWhereItsDocumentSaysSomethingElseAndAnnouncedAnewOnceItIsRepaired(Place where) throws Exception {
        fill(where);
        try (Serving serving = serve()) {
            List<String> before = records(serving.client());
            assertThat(statesASize(serving.client().document(LIST))).isTrue();
            Damage.replaceInDocument(address, ID, "Telegram", "Telegraph");
            Damage.garble(address, ID, "mods");

            harvested(serving.client(), LIST);
            List<String> others =
                    before.stream().filter(each -> !each.contains(ID)).toList();
            assertThat(records(serving.client())).isEqualTo(others).hasSize(27);
            assertThat(statesASize(serving.client().document(LIST))).isFalse();
            HttpResponse<byte[]> single = serving.client().get("verb=GetRecord&metadataPrefix=mods&identifier=" + ID);
            assertThat(single.statusCode()).isEqualTo(503);
            assertThat(serving.metrics())
                    .contains("fonds_healed 0.0", "fonds_withheld 1.0")
                    .containsPattern("fonds_store_errors_total [1-9]");
            assertThat(run(new StatusCommand()))
                    .contains("withheld           1", "DAMAGED            " + ID + " in mods, withheld since ");

            assertThat(run(new IngestCommand(), "fixtures")).startsWith("0");

            assertThat(run(new StatusCommand()))
                    .contains("withheld           0")
                    .doesNotContain("DAMAGED");
            List<String> after = records(serving.client());
            assertThat(after).hasSize(28);
            assertThat(after.stream().filter(each -> !before.contains(each)))
                    .as("with a new datestamp")
                    .hasSize(1)
                    .allMatch(each -> each.contains(ID));
            assertThat(statesASize(serving.client().document(LIST))).isTrue();
        }
    }
}
