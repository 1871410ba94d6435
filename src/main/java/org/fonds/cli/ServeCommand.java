package org.fonds.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fonds.http.FondsServer;
import org.fonds.ingest.Conservator;
import org.fonds.ingest.IngestOptions;
import org.fonds.ingest.Intake;
import org.fonds.ingest.NamedSource;
import org.fonds.pages.Site;
import org.fonds.pages.Texts;
import org.fonds.provider.LedgerTicker;
import org.fonds.provider.Provider;
import org.fonds.quality.OfficialSchemas;
import org.fonds.quality.SchemasAreUnusable;
import org.fonds.store.BlockKeeper;
import org.fonds.store.Store;
import org.fonds.store.StoreSettings;
import org.fonds.store.Stores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fonds serve}. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Serves the store over OAI-PMH, with pages for people beside it.",
            "",
            "Sources given are ingested first. When ready, one line is printed on standard output:",
            "'Base URL: URL'; all else goes to standard error. Ends in order by INT or TERM.",
            ""
        },
        footer = {
            "",
            "Where neither SOURCE, --store nor --config is given and there is a folder 'fixtures' but no",
            "fonds.properties, the documents in 'fixtures' are served, as a demonstration.",
            "",
            "Example: fonds serve pages/",
            "         fonds serve --host 0.0.0.0 --port 80 --base-url https://archive.example.org/oai"
        })
final class ServeCommand implements Callable<Integer> {
    private static final Path FIXTURES = Path.of("fixtures");

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "SOURCE", arity = "0..*", description = "Files or folders to ingest before serving.")
    private List<Path> paths = List.of();

    @Option(names = "--as", paramLabel = "NAME", description = "The name of the source that all SOURCEs together are.")
    private @Nullable String name;

    @Option(names = "--host", paramLabel = "ADDRESS", description = "Where to listen. Default: localhost.")
    private @Nullable String host;

    @Option(names = "--port", paramLabel = "PORT", description = "0 for any free one. Default: 8080.")
    private @Nullable String port;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "The base URL as harvesters know it. Default: the listening address.")
    private @Nullable String baseUrl;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        boolean demonstration = isDemonstration();
        Settings settings = common.settings(flags(), demonstration ? FIXTURES.resolve("fonds.properties") : null);
        Optional<OfficialSchemas> official = official(settings);
        Configuration configuration = Configuration.of(settings);
        Texts texts = PageTexts.read(settings);
        List<Path> given = demonstration ? List.of(FIXTURES) : paths;
        Ending ending = Ending.bySignal();
        try (Store store = Stores.open(configuration.store(), Clock.systemUTC(), storeSettings(configuration))) {
            Intake intake = new Intake(store, configuration.intake(), Clock.systemUTC());
            if (!store.isReplica()) {
                intake.announce();
            } else if (!given.isEmpty()) {
                throw new CommandFailed("The store " + configuration.store() + " is a replica, which is for reading"
                        + " only: nothing can be ingested into it. Leave SOURCE out, or name the primary server.");
            }
            List<NamedSource> sources = given.isEmpty()
                    ? List.of()
                    : new NamedSources(configuration.sources(), store::sources).of(given, Optional.ofNullable(name));
            sources.forEach(source -> IngestCommand.ingest(
                    intake, source, IngestOptions.DEFAULT, spec.commandLine().getErr(), null));
            OutdatedCheck.start(intake);
            serve(
                    store,
                    intake,
                    official,
                    texts,
                    configuration,
                    ending,
                    spec.commandLine().getOut(),
                    spec.commandLine().getErr());
        } finally {
            ending.closed();
        }
        return ExitCode.DONE;
    }

    /** A request is not kept waiting for as long as a command may be. */
    private static StoreSettings storeSettings(Configuration configuration) {
        return StoreSettings.STANDARD.withLongestQuery(
                configuration.operations().longestQuery());
    }

    @SuppressWarnings("try") // blocks are kept as long as the server is open
    private static void serve(
            Store store,
            Intake intake,
            Optional<OfficialSchemas> official,
            Texts texts,
            Configuration configuration,
            Ending ending,
            PrintWriter out,
            PrintWriter err)
            throws InterruptedException {
        ending.serving();
        try (Conservator conservator = Renewal.conservator(store, intake);
                Watch watch = Watch.over(store, configuration.operations(), conservator::healed);
                LedgerTicker ticker = new LedgerTicker(store).start();
                BlockKeeper blocks = new BlockKeeper(store, conservator::takeIn).start();
                FondsServer server = start(
                        intake,
                        official,
                        texts,
                        configuration,
                        new Provider(
                                store,
                                configuration.repository(),
                                configuration.lists(),
                                ticker::requestCame,
                                conservator::takeIn),
                        watch,
                        store)) {
            BaseUrlCheck.start(
                    configuration.server().baseUrl(), configuration.server().isWildcard());
            greet(server, out, err);
            ending.await();
        }
    }

    private static FondsServer start(
            Intake intake,
            Optional<OfficialSchemas> official,
            Texts texts,
            Configuration configuration,
            Provider provider,
            Watch watch,
            Store store) {
        Site site = new Site(
                store,
                intake,
                configuration.intake(),
                provider,
                configuration.repository(),
                configuration.server().baseUrl(),
                official,
                texts);
        return FondsServer.start(configuration.server(), provider, watch.operations(), site.resources());
    }

    /** Those that the page for validation offers beside the profiles. */
    private static Optional<OfficialSchemas> official(Settings settings) {
        Path standards = settings.value(Setting.STANDARDS, Path::of);
        try {
            return Optional.ofNullable(standards).map(OfficialSchemas::in);
        } catch (SchemasAreUnusable e) {
            settings.problem(Setting.STANDARDS.key(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private boolean isDemonstration() {
        return paths.isEmpty()
                && !common.namesStore()
                && !common.hasConfiguration()
                && Files.exists(FIXTURES.resolve("fonds.properties"));
    }

    private Map<String, String> flags() {
        Map<String, String> flags = new HashMap<>();
        put(flags, Setting.HOST, host);
        put(flags, Setting.PORT, port);
        put(flags, Setting.BASE_URL, baseUrl);
        return flags;
    }

    private static void put(Map<String, String> flags, Setting setting, @Nullable String value) {
        if (value != null) {
            flags.put(setting.key(), value);
        }
    }

    /** The one line of standard output is a contract with scripts. */
    private static void greet(FondsServer server, PrintWriter out, PrintWriter err) {
        out.println("Base URL: " + server.baseUrl());
        out.flush();
        err.println("Look:  " + server.root());
        err.println("Try:   curl '" + server.baseUrl() + "?verb=ListRecords&metadataPrefix=mods'");
        err.println("Watch: " + server.adminRoot() + "metrics");
        err.println("End:   Ctrl-C");
        err.flush();
    }
}
