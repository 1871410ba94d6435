package org.fonds.pages;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fonds.crosswalk.Cataloging;
import org.fonds.crosswalk.CrosswalkSettings;
import org.fonds.http.FondsServer;
import org.fonds.http.Operations;
import org.fonds.http.ServerSettings;
import org.fonds.ingest.IngestObserver;
import org.fonds.ingest.IngestOptions;
import org.fonds.ingest.Intake;
import org.fonds.ingest.IntakeSettings;
import org.fonds.ingest.NamedSource;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.protocol.RepositoryIdentifier;
import org.fonds.provider.ListRules;
import org.fonds.provider.Provider;
import org.fonds.provider.RepositoryDescription;
import org.fonds.record.LanguageTag;
import org.fonds.store.Change;
import org.fonds.store.PageLimits;
import org.fonds.store.Store;
import org.fonds.store.StoreAddress;
import org.fonds.store.Stores;
import org.fonds.testing.SetClock;
import org.fonds.testing.SilentIngest;
import org.jspecify.annotations.Nullable;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** A repository with its pages, served in this process. */
final class PublishedSite implements AutoCloseable {
    static final RepositoryIdentifier IDENTIFIER = new RepositoryIdentifier("digitalarchive.wilsoncenter.org");
    static final String SEED = "oai:digitalarchive.wilsoncenter.org:117312";
    static final URI RIGHTS = URI.create("http://rightsstatements.org/vocab/InC/1.0/");

    static {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    private static final IngestObserver SILENT = new SilentIngest();

    final SetClock clock = new SetClock("2026-11-22T09:00:00Z");
    final Store store;
    private final Intake intake;
    private final FondsServer server;
    private final HttpClient http = HttpClient.newHttpClient();

    PublishedSite(Path folder) {
        this(folder, null);
    }

    PublishedSite(Path folder, @Nullable URI baseUrl) {
        this(folder, baseUrl, Operations.UNWATCHED, Sitemap.MOST);
    }

    PublishedSite(Path folder, @Nullable URI baseUrl, int addresses) {
        this(folder, baseUrl, Operations.UNWATCHED, addresses);
    }

    /** One that lets each client ask so often in a minute. */
    static PublishedSite withLimit(Path folder, int requestsPerMinute) {
        Operations operations = new Operations(null, requestsPerMinute, Optional::empty, List.of());
        return new PublishedSite(folder, null, operations, Sitemap.MOST);
    }

    /**
     * @param baseUrl as configured; null for the listening address
     * @param addresses of one file of the site map
     */
    private PublishedSite(Path folder, @Nullable URI baseUrl, Operations operations, int addresses) {
        store = Stores.open(StoreAddress.of(folder.resolve("fonds.db").toString()), clock);
        IntakeSettings settings = settings();
        intake = new Intake(store, settings, clock);
        RepositoryDescription repository = new RepositoryDescription(
                "Archive of <Tests> & \"Trials\"",
                IDENTIFIER,
                List.of("keeper@archive.example.net"),
                URI.create("http://creativecommons.org/publicdomain/zero/1.0/"),
                List.of(),
                null);
        Provider provider = new Provider(
                store, repository, new ListRules(new PageLimits(5, 4L << 20), Duration.ofDays(30)), () -> {});
        server = FondsServer.start(
                new ServerSettings("localhost", 0, baseUrl, false),
                provider,
                operations,
                new Site(
                                store,
                                intake,
                                settings,
                                provider,
                                repository,
                                baseUrl,
                                Optional.empty(),
                                Texts.english(),
                                addresses)
                        .resources());
    }

    private static IntakeSettings settings() {
        LanguageTag english = LanguageTag.named("English").orElseThrow();
        return new IntakeSettings(
                new CrosswalkSettings(
                        IDENTIFIER,
                        new Cataloging("Archive of Tests", english, "text", "Text", "text/html"),
                        english,
                        "Archive of Tests",
                        "https://archive.example.net/document/{id}",
                        RIGHTS),
                URI.create("http://creativecommons.org/publicdomain/zero/1.0/"),
                List.of());
    }

    /** Takes pages in. */
    void ingest(Path... pages) {
        intake.ingest(new NamedSource("pages", List.of(pages), false), IngestOptions.DEFAULT, SILENT);
    }

    void withdraw(String number) {
        intake.withdraw(List.of(IDENTIFIER.identifier(number)));
    }

    void publish(Change... changes) {
        store.publish(List.of(changes));
    }

    static OaiIdentifier identifier(String number) {
        return IDENTIFIER.identifier(number);
    }

    /** The address at which it listens, with a closing slash. */
    String root() {
        return server.root();
    }

    /** Asks for a page; headers are names and values in turn. */
    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root() + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a form. */
    HttpResponse<String> post(String path, Map<String, String> headers, byte[] body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(root() + path)).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
