package org.fonds.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fonds.protocol.Datestamp;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.store.HeldDocument;
import org.fonds.store.LedgerState;
import org.fonds.store.PastFigures;
import org.fonds.store.Snapshot;
import org.fonds.store.Store;
import org.fonds.store.StoreAddress;
import org.fonds.store.StoreFigures;
import org.fonds.store.Stores;
import org.jspecify.annotations.Nullable;
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
        footer = {"", "Exit code 3 with --quarantine when something is held back."})
final class StatusCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--quarantine", description = "List the documents held back, since when and why.")
    private boolean quarantine;

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            description = "Say what could be harvested at that time: 2026-11-22, its end, or 2026-11-22T09:00:00Z.")
    private @Nullable String asOf;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        StoreAddress location = Configuration.store(common.settings());
        if (location.isMissingFile()) {
            throw new CommandFailed("There is no store '" + location + "'. 'fonds ingest' makes one.");
        }
        PrintWriter out = spec.commandLine().getOut();
        try (Store store = Stores.open(location, Clock.systemUTC())) {
            if (quarantine) {
                return quarantine(store, out);
            }
            out.println("store              " + location);
            if (asOf != null) {
                return asOf(store, moment(asOf), out);
            }
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
            print(format, figures.records(), figures.deleted(), out);
        }
    }

    private static Instant moment(String text) {
        return Datestamp.parse(text)
                .map(Datestamp::last)
                .orElseThrow(() -> new ConfigurationIsWrong(List.of("--as-of: '" + text
                        + "' is no time. Write a day, 2026-11-22, or a second, 2026-11-22T09:00:00Z, both in UTC.")));
    }

    private static int asOf(Store store, Instant moment, PrintWriter out) {
        PastFigures figures = store.<Optional<PastFigures>>read(snapshot -> snapshot.figuresAt(moment))
                .orElseThrow(() -> new CommandFailed("The history of " + Datestamp.ofSecond(moment)
                        + " is no longer kept. 'fonds vacuum' drops it after store.history-days."));
        out.println("as of              " + Datestamp.ofSecond(moment));
        out.println("publications       " + figures.number());
        out.println("last publication   "
                + (figures.lastPublication() == null ? "none" : Datestamp.ofSecond(figures.lastPublication())));
        for (MetadataFormat format : store.<List<MetadataFormat>>read(Snapshot::formats)) {
            print(format, figures.records(), figures.deleted(), out);
        }
        return ExitCode.DONE;
    }

    private static void print(
            MetadataFormat format,
            Map<MetadataPrefix, Long> records,
            Map<MetadataPrefix, Long> deleted,
            PrintWriter out) {
        out.printf(
                "%-18s %d records, %d deleted%n",
                format.prefix(), records.getOrDefault(format.prefix(), 0L), deleted.getOrDefault(format.prefix(), 0L));
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
