package org.fonds.cli;

import java.io.PrintWriter;
import org.fonds.http.ServerCannotListen;
import org.fonds.source.SourceDoesNotExist;
import org.fonds.store.StoreCannotBeOpened;
import org.fonds.store.StoreIsUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
        name = "fonds",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Publishes an archive's documents, with their citation and chain of custody,",
            "to the world's catalogs over OAI-PMH 2.0.",
            ""
        },
        footer = {
            "",
            "Settings come from flags, else the environment (FONDS_...), else the configuration.",
            "",
            "Exit codes: 0 done; 1 failed; 2 wrong usage or configuration; 3 done, but documents were",
            "refused or held back; 130 or 143 broken off by INT or TERM ('serve' ends with 0 then)."
        },
        subcommands = {
            ServeCommand.class,
            IngestCommand.class,
            HarvestCommand.class,
            CheckCommand.class,
            WithdrawCommand.class,
            StatusCommand.class,
            VacuumCommand.class,
            HealCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CiteCommand.class,
            ExplainCommand.class,
            ValidateCommand.class,
            ExportCommand.class,
            InitCommand.class
        })
public final class Fonds implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Fonds.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        System.exit(run(arguments));
    }

    /** Runs a command. */
    static int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    /** All commands, with what their failures are told as. */
    static CommandLine commandLine() {
        return new CommandLine(new Fonds())
                .setExecutionExceptionHandler(Fonds::explain)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which command to run.");
    }

    /** What went wrong, in a sentence where it has one; only a bug shows where in the program it is. */
    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (failure instanceof ConfigurationIsWrong) {
            err.println(failure.getMessage());
            return ExitCode.USAGE;
        }
        if (failure instanceof SourceDoesNotExist) {
            err.println(failure.getMessage());
            return ExitCode.USAGE;
        }
        if (failure instanceof StoreCannotBeOpened
                || failure instanceof StoreIsUnavailable
                || failure instanceof ServerCannotListen
                || failure instanceof CommandFailed) {
            err.println(failure.getMessage());
            return ExitCode.FAILED;
        }
        LOG.error("This is a fault of the program; please report it with the lines below.", failure);
        return ExitCode.FAILED;
    }
}
