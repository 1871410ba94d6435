package org.fonds.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.fonds.store.Backups;
import org.fonds.store.StoreAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fonds restore}. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a store of a copy that 'fonds backup' wrote.",
            "",
            "Nobody knows what harvesters were told after the copy was made. So a new epoch begins: the",
            "resumption tokens of before are refused, and every record is announced anew, deletions too.",
            ""
        },
        footer = {
            "",
            "Without FILE: does the same to a store that was put back by other means, such as pg_restore.",
            "Do not serve it before.",
            "",
            "Example: fonds restore --store fonds.db backup.db"
        })
final class RestoreCommand implements Callable<Integer> {
    private static final int TOLD_EACH = 10_000;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The copy.")
    private @Nullable Path file;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        StoreAddress store = common.storeAddress();
        long items = file == null ? announceAnew(store) : restore(file, store);
        PrintWriter out = spec.commandLine().getOut();
        out.println("The store " + store + " has begun a new epoch; " + items + " items are announced anew.");
        out.flush();
        return ExitCode.DONE;
    }

    private long announceAnew(StoreAddress store) {
        if (store.isMissingFile()) {
            throw new CommandFailed("There is no store '" + store + "'. Name the copy to make it of.");
        }
        return Backups.announceAnew(store, Clock.systemUTC(), this::tell);
    }

    private long restore(Path copy, StoreAddress store) {
        if (!Files.isRegularFile(copy)) {
            throw new ConfigurationIsWrong(List.of("There is no copy '" + copy + "'."));
        }
        try {
            return Backups.restore(copy, store, Clock.systemUTC(), this::tell);
        } catch (FileAlreadyExistsException e) {
            throw new CommandFailed(
                    "There is a store '" + store + "' already. Move it away first, with its -wal and -shm" + " files.");
        } catch (NoSuchFileException e) {
            throw new CommandFailed("There is no folder '" + e.getMessage() + "' for the store. Make it first.");
        } catch (IOException e) {
            throw new CommandFailed("The store '" + store + "' cannot be made", e);
        }
    }

    /** Called for each portion of some hundreds; now and then is enough. */
    private void tell(long items) {
        if (items % TOLD_EACH == 0) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(items + " items announced");
            err.flush();
        }
    }
}
