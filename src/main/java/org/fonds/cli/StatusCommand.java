package org.fonds.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.fonds.harvest.HarvestLimits;
import org.fonds.harvest.Pauses;
import org.fonds.harvest.RepositoryClient;
import org.fonds.harvest.SelfHarvest;
import org.fonds.http.ServerSettings;
import org.fonds.protocol.Datestamp;
import org.fonds.protocol.MetadataFormat;
import org.fonds.store.HeldDocument;
import org.fonds.store.LedgerState;
import org.fonds.store.Snapshot;
import org.fonds.store.Store;
import org.fonds.store.StoreFigures;
import org.fonds.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code fonds status}. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = {"Says what the store holds.", ""},
        footer = {
            "",
            "Exit code 3 with --quarantine when something is held back, with --self-harvest when the server",
            "does not serve what the store holds."
        })
final class StatusCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--quarantine", description = "List the documents held back, since when and why.")
    private boolean quarantine;

    @Option(
            names = "--self-harvest",
            description = "Harvest the running server through base-url and compare what it serves with the store.")
    private boolean selfHarvest;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        String location = common.settings().text(Setting.STORE).orElseThrow();
        if (!location.startsWith("jdbc:") && !Files.exists(Path.of(location))) {
            throw new CommandFailed("There is no store '" + location + "'. 'fonds ingest' makes one.");
        }
        PrintWriter out = spec.commandLine().getOut();
        try (Store store = Stores.open(location, Clock.systemUTC())) {
            if (quarantine) {
                return quarantine(store, out);
            }
            if (selfHarvest) {
                return selfHarvest(store, out);
            }
            out.println("store              " + location);
            store.read(snapshot -> {
                print(snapshot, out);
                return true;
            });
            return ExitCode.DONE;
        } finally {
            out.flush();
        }
    }

    private static void print(Snapshot snapshot, PrintWriter out) {
        LedgerState ledger = snapshot.ledger();
        StoreFigures figures = snapshot.figures();
        out.println("begun              " + Datestamp.ofSecond(ledger.birth()));
        out.println("publications       " + ledger.lastNumber());
        out.println("last publication   "
                + (figures.lastPublication() == null ? "none" : Datestamp.ofSecond(figures.lastPublication())));
        out.println("ledger clock       " + Datestamp.ofSecond(ledger.clock()));
        out.println("items              " + figures.items());
        out.println("held back          " + figures.held());
        out.println("withdrawn          " + figures.withdrawn());
        out.println("sets               " + snapshot.setCount(ledger.lastNumber()));
        List<MetadataFormat> formats = snapshot.formats();
        for (MetadataFormat format : formats) {
            out.printf(
                    "%-18s %d records, %d deleted%n",
                    format.prefix(),
                    figures.records().getOrDefault(format.prefix(), 0L),
                    figures.deleted().getOrDefault(format.prefix(), 0L));
        }
    }

    /** For a nightly timer: silent about nothing, and the exit code says it all. */
    private int selfHarvest(Store store, PrintWriter out) throws InterruptedException {
        Configuration configuration = Configuration.of(common.settings());
        ServerSettings server = configuration.server();
        URI baseUrl = server.baseUrl() != null
                ? server.baseUrl()
                : URI.create(
                        "http://" + (server.isWildcard() ? "localhost" : server.host()) + ":" + server.port() + "/oai");
        RepositoryClient client = new RepositoryClient(
                baseUrl, HarvestLimits.STANDARD, "Fonds (self-harvest)", Pauses.SLEEP, Clock.systemUTC());
        SelfHarvest.Verdict verdict = new SelfHarvest(store, client).run();
        verdict.faults().forEach(out::println);
        out.println("Self-harvest of " + baseUrl + ": " + verdict.compared() + " records compared with the store, "
                + (verdict.faults().isEmpty()
                        ? "all the same."
                        : verdict.faults().size() + " faults."));
        return verdict.faults().isEmpty() ? ExitCode.DONE : ExitCode.DONE_IN_PART;
    }

    private static int quarantine(Store store, PrintWriter out) {
        long[] count = {0};
        store.held(held -> {
            count[0]++;
            print(held, out);
        });
        out.println(count[0] == 0 ? "Nothing is held back." : count[0] + " held back.");
        return count[0] == 0 ? ExitCode.DONE : ExitCode.DONE_IN_PART;
    }

    private static void print(HeldDocument held, PrintWriter out) {
        out.println(held.identifier() + "  since " + Datestamp.ofSecond(held.since()) + "  " + held.place()
                + "  (source " + held.source() + ")");
        held.findings().forEach(finding -> out.println("    " + finding));
    }
}
