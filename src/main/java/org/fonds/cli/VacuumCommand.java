package org.fonds.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.fonds.store.Store;
import org.fonds.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code fonds vacuum}. */
@Command(
        name = "vacuum",
        mixinStandardHelpOptions = true,
        description = {
            "Drops earlier versions of records that nobody can ask for any more.",
            "",
            "No list that can still be resumed shows them, and store.history-days does not keep them. What is",
            "current stays, deletions included. May run while the store is served.",
            ""
        })
final class VacuumCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Configuration configuration = Configuration.of(common.settings());
        if (configuration.store().isMissingFile()) {
            throw new CommandFailed("There is no store '" + configuration.store() + "'. 'fonds ingest' makes one.");
        }
        Duration life = configuration.lists().life();
        Duration kept = life.compareTo(configuration.history()) > 0 ? life : configuration.history();
        try (Store store = Stores.open(configuration.store(), Clock.systemUTC())) {
            long dropped = store.vacuum(kept);
            PrintWriter out = spec.commandLine().getOut();
            out.println(dropped + " earlier versions dropped; the last " + kept.toDays() + " days are kept.");
            out.flush();
        }
        return ExitCode.DONE;
    }
}
