package org.fonds.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fonds.harvest.Harvest;
import org.fonds.harvest.HarvestOrder;
import org.fonds.harvest.HarvestRules;
import org.fonds.harvest.HarvestSummary;
import org.fonds.harvest.Pauses;
import org.fonds.ingest.Intake;
import org.fonds.store.Store;
import org.fonds.store.Stores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fonds harvest}. */
@Command(
        name = "harvest",
        mixinStandardHelpOptions = true,
        description = {
            "Harvests other OAI-PMH repositories and serves their records with their provenance.",
            "",
            "The next run goes on from the last complete one. One that was cut short, however, goes on where",
            "it was. A tombstone there is a tombstone here; what is invalid is held back and named.",
            ""
        },
        footer = {
            "",
            "Others' records have to meet the same profiles as ours, which few do: harvest.accept = official or",
            "wellformed lets in more. Two processes do not harvest one repository at the same time.",
            "",
            "Exit code 0 only when all came; 3 when all but records that were named came; 1 otherwise.",
            "",
            "Example: fonds harvest https://archive.example.org/oai --prefix oai_dc --prefix mods",
            "         fonds harvest --all"
        })
final class HarvestCommand implements Callable<Integer> {
    private static final int MOST_AT_ONCE = 8;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "BASEURL", arity = "0..1", description = "The base URL of the repository.")
    private @Nullable URI baseUrl;

    @Option(names = "--all", description = "Harvest the configured repositories (harvest.NAME.url) side by side.")
    private boolean all;

    @Mixin
    private HarvestChoice choice = new HarvestChoice();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = common.settings();
        Configuration configuration = Configuration.of(settings);
        HarvestRules rules = HarvestSettings.rules(
                settings,
                "Fonds (OAI-PMH harvester; "
                        + configuration.repository().adminEmails().get(0) + ")",
                configuration.repository().identifier().prefix());
        List<HarvestOrder> orders = all ? HarvestSettings.orders(settings) : List.of(choice.order(baseUrl));
        settings.check();
        if (orders.isEmpty() || rules == null) {
            throw new ConfigurationIsWrong(List.of("--all: the configuration names no repository (harvest.NAME.url)"));
        }
        try (Store store = Stores.open(configuration.store(), Clock.systemUTC())) {
            new Intake(store, configuration.intake(), Clock.systemUTC()).announce();
            return exitCode(harvest(store, orders, rules));
        }
    }

    /** Side by side, but those of one host one after the other: nobody is asked twice at the same time. */
    private List<HarvestSummary> harvest(Store store, List<HarvestOrder> orders, HarvestRules rules)
            throws InterruptedException {
        Map<String, List<HarvestOrder>> byHost = new LinkedHashMap<>();
        orders.forEach(order -> byHost.computeIfAbsent(order.origin().baseUrl().getHost(), host -> new ArrayList<>())
                .add(order));
        boolean bars = Terminal.isWatched() && byHost.size() == 1;
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(byHost.size(), MOST_AT_ONCE));
        try {
            List<Future<List<HarvestSummary>>> running = new ArrayList<>();
            byHost.values().forEach(host -> running.add(threads.submit(() -> inTurn(store, host, rules, bars))));
            List<HarvestSummary> summaries = new ArrayList<>();
            for (Future<List<HarvestSummary>> host : running) {
                summaries.addAll(host.get());
            }
            return summaries;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private List<HarvestSummary> inTurn(Store store, List<HarvestOrder> orders, HarvestRules rules, boolean bars)
            throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        List<HarvestSummary> summaries = new ArrayList<>();
        for (HarvestOrder order : orders) {
            try (HarvestReporter reporter =
                    new HarvestReporter(err, order.origin().name(), bars)) {
                HarvestSummary summary =
                        new Harvest(store, order, rules, reporter, Pauses.SLEEP, Clock.systemUTC()).run();
                reporter.summary(summary);
                summaries.add(summary);
            }
        }
        return summaries;
    }

    private static int exitCode(List<HarvestSummary> summaries) {
        if (!summaries.stream().allMatch(HarvestSummary::isComplete)) {
            return ExitCode.FAILED;
        }
        return summaries.stream().allMatch(summary -> summary.wanting() == 0) ? ExitCode.DONE : ExitCode.DONE_IN_PART;
    }
}
