package org.fonds.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.fonds.ingest.Intake;
import org.fonds.store.Store;
import org.fonds.store.StoreAddress;
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
        footer = {
            "",
            "Exit code 3 with --quarantine when something is held back, with --self-harvest when the server",
            "does not serve what the store holds."
        })
final class StatusCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common = new CommonOptions();

    private enum Format {
        TEXT,
        JSON
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Of --quarantine and --findings: text, or json with a finding a line. Default: text.")
    private Format format = Format.TEXT;

    @Option(names = "--quarantine", description = "List the documents held back, since when and why.")
    private boolean quarantine;

    @Option(names = "--findings", description = "List the warnings and hints about the documents that are published.")
    private boolean findings;

    @Option(
            names = "--harvests",
            description = "List who harvested what: the newest lists that clients took, from the harvest log.")
    private boolean harvests;

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            description = "Say what could be harvested at that time: 2026-11-22, its end, or 2026-11-22T09:00:00Z.")
    private @Nullable String asOf;

    @Option(
            names = "--self-harvest",
            description = "Harvest the running server through base-url and compare what it serves with the store.")
    private boolean selfHarvest;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        try {
            StoreAddress address = common.storeAddress();
            if (harvests) {
                HarvestHistory.print(OperationSettings.harvestLog(common.settings()), out);
                return ExitCode.DONE;
            }
            return ofStore(address, out);
        } finally {
            out.flush();
        }
    }

    private int ofStore(StoreAddress address, PrintWriter out) throws InterruptedException {
        if (address.isMissingFile()) {
            throw new CommandFailed("There is no store '" + address + "'. 'fonds ingest' makes one.");
        }
        try (Store store = Stores.open(address, Clock.systemUTC())) {
            if (quarantine) {
                return new Quarantine(store, out).print(format == Format.JSON);
            }
            if (findings) {
                return new PublishedFindings(store, out).print(format == Format.JSON);
            }
            if (selfHarvest) {
                return SelfHarvestReport.print(
                        store,
                        Configuration.of(common.settings()).server(),
                        OperationSettings.selfHarvest(common.settings()),
                        out);
            }
            out.println("store              " + address);
            StoreReport report = new StoreReport(store, out);
            if (asOf != null) {
                report.printAsOf(asOf);
                return ExitCode.DONE;
            }
            report.print();
            report.printFindings(store.quality());
            outdated(store, out);
            report.printObstacles(common.settings());
            return ExitCode.DONE;
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
}
