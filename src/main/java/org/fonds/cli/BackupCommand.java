package org.fonds.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.fonds.store.Backups;
import org.fonds.store.StoreAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fonds backup}. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a copy of the store to a file, while it is served and written.",
            "",
            "'fonds restore' makes a store of it. A store in PostgreSQL is copied with pg_dump.",
            ""
        })
final class BackupCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FILE", description = "Where the copy goes; nothing may be there yet.")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        StoreAddress store = common.storeAddress();
        if (store.isMissingFile()) {
            throw new CommandFailed("There is no store '" + store + "'. 'fonds ingest' makes one.");
        }
        try {
            Backups.write(store, file);
            PrintWriter out = spec.commandLine().getOut();
            out.println("The store " + store + " is copied to " + file + ", " + Files.size(file) + " bytes.");
            out.flush();
            return ExitCode.DONE;
        } catch (FileAlreadyExistsException e) {
            throw new CommandFailed(
                    "There is something at '" + file + "' already. Name another file, or move it away.");
        } catch (NoSuchFileException e) {
            throw new CommandFailed("There is no folder '" + e.getMessage() + "' for the copy. Make it first.");
        } catch (IOException e) {
            throw new CommandFailed("The copy '" + file + "' cannot be written", e);
        }
    }
}
