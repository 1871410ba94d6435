package org.fonds.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fonds.ingest.IngestOptions;
import org.fonds.ingest.IngestSummary;
import org.fonds.ingest.Intake;
import org.fonds.ingest.NamedSource;
import org.fonds.ingest.RerenderSummary;
import org.fonds.source.TableMapping;
import org.fonds.source.TableMappingIsFaulty;
import org.fonds.store.BlockKeeper;
import org.fonds.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fonds ingest}. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = {
            "Reads documents, renders and validates them, and publishes what is new or changed.",
            "",
            "Nothing is ever deleted unless --sync is given. A document that fails validation is held",
            "back; what was published of it before stays served. Can be broken off and run again.",
            ""
        },
        footer = {
            "",
            "Example: fonds ingest pages/",
            "         fonds ingest --mapping museum.mapping museum.csv",
            "         fonds ingest --sync --as archive pages/ more/",
            "         fonds ingest --dry-run --report report.jsonl pages/",
            "         fonds ingest --rerender --dry-run"
        })
final class IngestCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            paramLabel = "SOURCE",
            arity = "0..*",
            description = "Files or folders of documents. Without any: the configured sources (source.NAME.path).")
    private List<Path> paths = List.of();

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description = "The name of the source that all SOURCEs together are. Default: each by its absolute path.")
    private @Nullable String name;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description =
                    "Read tables in the SOURCEs by this mapping of columns; can be given several times. Default: that of the source's configuration.")
    private List<Path> mappings = List.of();

    @Option(names = "--adopt", description = "Take over items that belong to another source.")
    private boolean adopt;

    @Option(
            names = "--sync",
            description =
                    "Make tombstones of this source's items that are gone from it. Only after a complete reading.")
    private boolean sync;

    @Option(names = "--dry-run", description = "Say what would happen; store nothing.")
    private boolean dryRun;

    @Option(
            names = "--rerender",
            description = "Render the documents in the store anew, after a change of crosswalk, rules or settings;"
                    + " says what would change before it does it. Takes no SOURCE.")
    private boolean rerender;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write what became of each document to FILE, one JSON object a line; written over.")
    private @Nullable Path report;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Configuration configuration = Configuration.of(common.settings());
        try (JsonLines lines = report == null ? null : JsonLines.to(report);
                Workplace workplace = Workplace.of(configuration.store(), dryRun);
                BlockKeeper blocks = new BlockKeeper(workplace.store())) {
            if (dryRun) {
                return ingest(configuration, workplace.store(), lines);
            }
            blocks.start();
            int code = ingest(configuration, workplace.store(), lines);
            blocks.finish();
            return code;
        }
    }

    private int ingest(Configuration configuration, Store store, @Nullable JsonLines lines) {
        if (rerender) {
            return rerender(new Intake(store, configuration.intake(), Clock.systemUTC()), lines);
        }
        List<NamedSource> sources = sources(configuration, store);
        Intake intake = new Intake(store, configuration.intake(), Clock.systemUTC());
        boolean clean = true;
        for (NamedSource source : sources) {
            clean &= ingest(
                    intake,
                    source,
                    new IngestOptions(adopt, sync, dryRun),
                    spec.commandLine().getErr(),
                    lines);
        }
        return clean ? ExitCode.DONE : ExitCode.DONE_IN_PART;
    }

    /** Goes through the store twice: first to say what would happen. */
    private int rerender(Intake intake, @Nullable JsonLines lines) {
        if (!paths.isEmpty() || name != null || sync || adopt) {
            throw new ConfigurationIsWrong(
                    List.of("--rerender takes the documents in the store: leave SOURCE, --as, --sync and --adopt out"));
        }
        PrintWriter err = spec.commandLine().getErr();
        try (IngestReporter reporter = IngestReporter.silent(err, dryRun ? lines : null)) {
            RerenderSummary rehearsed = intake.rerender(true, reporter);
            err.println("Rendering anew: " + rehearsed);
            err.flush();
            if (dryRun) {
                err.println("This was a dry run: nothing was stored.");
                err.flush();
                return rehearsed.invalid() + rehearsed.unreadable() == 0 ? ExitCode.DONE : ExitCode.DONE_IN_PART;
            }
        }
        RerenderSummary done;
        try (IngestReporter reporter = new IngestReporter(err, Terminal.isWatched(), lines)) {
            done = intake.rerender(false, reporter);
        }
        err.println("Done: " + done.changedRenditions() + " renditions published anew.");
        err.flush();
        return done.invalid() + done.unreadable() == 0 ? ExitCode.DONE : ExitCode.DONE_IN_PART;
    }

    private List<NamedSource> sources(Configuration configuration, Store store) {
        List<NamedSource> sources =
                new NamedSources(configuration.sources(), store::sources).of(paths, Optional.ofNullable(name));
        check(sources);
        return mappings.isEmpty() ? sources : mapped(sources);
    }

    private List<NamedSource> mapped(List<NamedSource> sources) {
        if (paths.isEmpty()) {
            throw new ConfigurationIsWrong(List.of(
                    "--mapping: no SOURCE is given that it is for; of a configured source set source.NAME.mapping"));
        }
        try {
            List<TableMapping> read = mappings.stream().map(TableMapping::read).toList();
            return sources.stream().map(source -> source.mappedBy(read)).toList();
        } catch (TableMappingIsFaulty e) {
            throw new ConfigurationIsWrong(List.of("--mapping: " + e.getMessage()));
        }
    }

    private void check(List<NamedSource> sources) {
        if (sources.isEmpty()) {
            throw new ConfigurationIsWrong(
                    List.of("no SOURCE is given, and the configuration names none (source.NAME.path = folder)"));
        }
        sources.stream().filter(source -> sync && !source.isWhole()).findFirst().ifPresent(part -> {
            throw new ConfigurationIsWrong(List.of("--sync: " + part.paths() + " is only a part of the source '"
                    + part.name() + "', and all the rest would be deleted. Give the whole source."));
        });
    }

    /**
     * Takes in one source and tells how it went; whether nothing was refused or held back.
     *
     * @param report takes a line for each document; null for none
     */
    static boolean ingest(
            Intake intake, NamedSource source, IngestOptions options, PrintWriter err, @Nullable JsonLines report) {
        try (IngestReporter reporter = new IngestReporter(err, Terminal.isWatched(), report)) {
            IngestSummary summary = intake.ingest(source, options, reporter);
            reporter.summary(source.name(), summary, options.dryRun());
            return summary.isClean();
        }
    }
}
