package org.fonds.requirements;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fonds.crosswalk.Cataloging;
import org.fonds.crosswalk.CrosswalkSettings;
import org.fonds.http.FondsServer;
import org.fonds.http.ServerSettings;
import org.fonds.ingest.ConfiguredSet;
import org.fonds.ingest.IngestObserver;
import org.fonds.ingest.IngestOptions;
import org.fonds.ingest.IngestSummary;
import org.fonds.ingest.Intake;
import org.fonds.ingest.IntakeSettings;
import org.fonds.ingest.NamedSource;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.protocol.RepositoryIdentifier;
import org.fonds.protocol.SetDescription;
import org.fonds.protocol.SetSpec;
import org.fonds.provider.ListRules;
import org.fonds.provider.Provider;
import org.fonds.provider.RepositoryDescription;
import org.fonds.record.LanguageTag;
import org.fonds.store.Change;
import org.fonds.store.PageLimits;
import org.fonds.store.Store;
import org.fonds.store.StoreAddress;
import org.fonds.store.StoreSettings;
import org.fonds.store.Stores;
import org.fonds.testing.SetClock;
import org.fonds.testing.SilentIngest;
import org.jspecify.annotations.Nullable;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** A whole repository in this process: store, intake and servers, under a clock that a test sets. */
final class Repository implements AutoCloseable {
    static final RepositoryIdentifier IDENTIFIER = new RepositoryIdentifier("archive.example.net");
    static final String BIRTH = "2026-11-20T09:00:00Z";
    static final URI LICENCE = URI.create("http://creativecommons.org/publicdomain/zero/1.0/");
    static final int PAGE_SIZE = 5;
    static final ServerSettings SERVER = new ServerSettings("localhost", 0, null, false);
    static final RepositoryDescription DESCRIPTION = new RepositoryDescription(
            "Archive of <Tests> & \"Trials\"",
            IDENTIFIER,
            List.of("keeper@archive.example.net", "second@archive.example.net"),
            LICENCE,
            List.of(),
            null);

    static {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    private static final IngestObserver SILENT = new SilentIngest();

    final SetClock clock = new SetClock(BIRTH);
    final Store store;
    private final List<FondsServer> servers = new ArrayList<>();
    private @Nullable Intake intake;
    private @Nullable Harvester harvester;

    Repository(Path folder) {
        this(folder, StoreSettings.STANDARD);
    }

    Repository(Path folder, StoreSettings settings) {
        store = Stores.open(StoreAddress.of(folder.resolve("fonds.db").toString()), clock, settings);
    }

    /** Takes the pages at these paths in, as one publication at this moment. */
    IngestSummary ingest(String moment, IngestOptions options, Path... pages) {
        clock.set(moment);
        return intake().ingest(new NamedSource(pages[0].toString(), List.of(pages), true), options, SILENT);
    }

    IngestSummary ingest(String moment, Path... pages) {
        return ingest(moment, IngestOptions.DEFAULT, pages);
    }

    /** Carries out changes at this moment, as another writer than the intake would. */
    void publish(String moment, Change... changes) {
        clock.set(moment);
        store.publish(Arrays.asList(changes));
    }

    void withdraw(String moment, String... numbers) {
        clock.set(moment);
        List<OaiIdentifier> identifiers =
                Arrays.stream(numbers).map(IDENTIFIER::identifier).toList();
        intake().withdraw(identifiers);
    }

    private Intake intake() {
        Intake ready = Optional.ofNullable(intake).orElseGet(() -> new Intake(store, settings(), clock));
        intake = ready;
        return ready;
    }

    private static IntakeSettings settings() {
        LanguageTag english = LanguageTag.named("English").orElseThrow();
        Cataloging cataloging = new Cataloging("Archive of Tests", english, "text", "Text", "text/html");
        ConfiguredSet korea = new ConfiguredSet(
                new SetDescription(new SetSpec("korea"), "Korea", "Documents with <Korea> & more in their title."),
                Map.of("title", List.of("Korea", "Shtykov")));
        ConfiguredSet empty = new ConfiguredSet(
                new SetDescription(new SetSpec("empty"), "Nothing at all", null), Map.of("id", List.of("0")));
        return new IntakeSettings(
                new CrosswalkSettings(
                        IDENTIFIER,
                        cataloging,
                        english,
                        "Archive of Tests",
                        "https://archive.example.net/document/{id}",
                        null),
                LICENCE,
                List.of(korea, empty));
    }

    /** Starts one more server over the store, with everything as usual. */
    Harvester serve() {
        return serve(SERVER, DESCRIPTION, PAGE_SIZE);
    }

    Harvester serve(ServerSettings settings, RepositoryDescription description, int pageSize) {
        return serve(settings, description, new ListRules(new PageLimits(pageSize, 4L << 20), Duration.ofDays(30)));
    }

    Harvester serve(ServerSettings settings, RepositoryDescription description, ListRules rules) {
        FondsServer server = FondsServer.start(settings, new Provider(store, description, rules, () -> {}), List.of());
        servers.add(server);
        return new Harvester(server.root() + "oai");
    }

    /** A harvester of the first server, which is started when first asked for. */
    Harvester harvester() {
        Harvester ready = Optional.ofNullable(harvester).orElseGet(this::serve);
        harvester = ready;
        return ready;
    }

    @Override
    public void close() {
        servers.forEach(FondsServer::close);
        store.close();
    }
}
