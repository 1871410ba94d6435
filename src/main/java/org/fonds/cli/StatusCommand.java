package org.fonds.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.fonds.ingest.Intake;
import org.fonds.protocol.Datestamp;
import org.fonds.protocol.MetadataFormat;
import org.fonds.store.HeldDocument;
import org.fonds.store.LedgerState;
import org.fonds.store.Snapshot;
import org.fonds.store.Store;
import org.fonds.store.StoreFigures;
import org.fonds.store.Stores;
import org.fonds.xml.Finding;
import org.fonds.xml.PlacedFinding;
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
    private static final int HARVESTS_SHOWN = 50;

    @Mixin
    private CommonOptions common = new CommonOptions();

    private enum Format {
        TEXT,
        JSON
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Of --quarantine: text, or json with a finding a line. Default: text.")
    private Format format = Format.TEXT;

    @Option(names = "--quarantine", description = "List the documents held back, since when and why.")
    private boolean quarantine;

    @Option(
            names = "--harvests",
            description = "List who harvested what: the newest lists that clients took, from the harvest log.")
    private boolean harvests;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Settings settings = common.settings();
        String location = settings.text(Setting.STORE).orElseThrow();
        if (!Stores.exists(location)) {
            throw new CommandFailed("There is no store '" + location + "'. 'fonds ingest' makes one.");
        }
        PrintWriter out = spec.commandLine().getOut();
        if (harvests) {
            return harvests(out);
        }
        try (Store store = Stores.open(location, Clock.systemUTC())) {
            if (quarantine) {
                return quarantine(store, out);
            }
            out.println("store              " + location);
            store.read(snapshot -> {
                print(snapshot, out);
                return true;
            });
            outdated(store, out);
            withoutEdm(settings, out);
            return ExitCode.DONE;
        } finally {
            out.flush();
        }
    }

    /** Without a configuration nobody can say what a rendition would be made under. */
    private void outdated(Store store, PrintWriter out) {
        if (common.hasConfiguration()) {
            long outdated = new Intake(
                            store, Configuration.of(common.settings()).intake(), Clock.systemUTC())
                    .outdatedRenditions();
            if (outdated > 0) {
                out.println("outdated           " + outdated + " renditions were made under other crosswalks, rules or"
                        + " settings; 'fonds ingest --rerender --dry-run' says what would change");
            }
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

    /** That a format is not offered is no error, but an archive that wants it must be able to see what is missing. */
    private static void withoutEdm(Settings settings, PrintWriter out) {
        List<String> obstacles = Configuration.europeana(settings).obstacles(Configuration.rights(settings));
        if (!obstacles.isEmpty()) {
            out.println("no edm             " + String.join("; ", obstacles) + ".");
        }
    }

    private static void json(HeldDocument held, PrintWriter out) {
        for (Finding finding : held.findings()) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>(
                    new PlacedFinding(held.place(), held.identifier().value(), finding).fields());
            fields.put("since", Datestamp.ofSecond(held.since()).toString());
            out.println(JsonLines.text(fields));
        }
    }

    private int harvests(PrintWriter out) {
        Path log = OperationSettings.harvestLog(common.settings())
                .orElseThrow(() -> new CommandFailed("No harvest log is kept: set harvest-log to a file."));
        List<HarvestHistory.Harvest> all = List.copyOf(HarvestHistory.of(HarvestLog.files(log)));
        all.subList(Math.max(0, all.size() - HARVESTS_SHOWN), all.size()).forEach(harvest -> print(harvest, out));
        out.println(all.isEmpty() ? "No harvest has been taken down in '" + log + "'." : all.size() + " lists taken.");
        out.flush();
        return ExitCode.DONE;
    }

    private static void print(HarvestHistory.Harvest harvest, PrintWriter out) {
        out.printf(
                "%s  %-15s  %s %s%s  %d pages, %d records, %d bytes  %s%n",
                harvest.begun(),
                harvest.client(),
                harvest.verb(),
                harvest.prefix(),
                harvest.set().isEmpty() ? "" : " set " + harvest.set(),
                harvest.pages(),
                harvest.records(),
                harvest.bytes(),
                harvest.isComplete()
                        ? "complete at " + harvest.ended()
                        : "not complete, last asked " + harvest.ended());
    }

    private int quarantine(Store store, PrintWriter out) {
        long[] count = {0};
        store.held(held -> {
            count[0]++;
            if (format == Format.TEXT) {
                print(held, out);
            } else {
                json(held, out);
            }
        });
        if (format == Format.JSON) {
            return count[0] == 0 ? ExitCode.DONE : ExitCode.DONE_IN_PART;
        }
        out.println(count[0] == 0 ? "Nothing is held back." : count[0] + " held back.");
        return count[0] == 0 ? ExitCode.DONE : ExitCode.DONE_IN_PART;
    }

    private static void print(HeldDocument held, PrintWriter out) {
        out.println(held.identifier() + "  since " + Datestamp.ofSecond(held.since()) + "  " + held.place()
                + "  (source " + held.source() + ")");
        held.findings()
                .forEach(finding -> out.println("    "
                        + new PlacedFinding(held.place(), held.identifier().value(), finding)
                        + (finding.xpath().isEmpty() ? "" : " [" + finding.xpath() + "]")));
    }
}
