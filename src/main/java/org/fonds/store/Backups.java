package org.fonds.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Copies of stores. A copy of a file is made by SQLite from one snapshot, while others read and publish; databases of
 * PostgreSQL are copied by that database's own means.
 */
public final class Backups {
    private static final String UNFINISHED = ".unfinished";
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private Backups() {}

    /**
     * Writes a copy of a store in a file, which appears under its name once it is whole and on the disk.
     *
     * @throws FileAlreadyExistsException where there is something already
     * @throws NoSuchFileException where there is no folder for the copy
     * @throws IOException where the copy cannot be written
     * @throws StoreCannotBeOpened where the store is no file
     * @throws StoreIsUnavailable where the store cannot be read now
     */
    public static void write(StoreAddress store, Path copy) throws IOException {
        if (store.isPostgresql()) {
            throw new StoreCannotBeOpened("The store " + store + " is no file: copy it with pg_dump, put it back with"
                    + " pg_restore, and run 'fonds restore' without a file then.");
        }
        refuseExisting(copy);
        refuseMissingFolder(copy);
        Path unfinished = unfinished(copy);
        Files.deleteIfExists(unfinished);
        Database database = store.database(StoreSettings.STANDARD);
        database.prepare();
        try (Session session = database.hastyWriter()) {
            session.change("vacuum into ?", unfinished.toString());
        }
        finish(unfinished, copy);
    }

    /**
     * Makes a store of a copy, in a new epoch, with everything announced anew. It appears under its name once all is done;
     * broken off, nothing is there.
     *
     * @param told how many items are announced so far
     * @return how many items there are
     * @throws FileAlreadyExistsException where there is a store at the address already
     * @throws NoSuchFileException where there is no folder for the store
     * @throws IOException where it cannot be written
     * @throws StoreCannotBeOpened where the copy is none of a store
     */
    public static long restore(Path copy, StoreAddress store, Clock clock, LongConsumer told) throws IOException {
        if (store.isPostgresql()) {
            throw new StoreCannotBeOpened(
                    "The store " + store + " is no file: put its copy back with pg_restore, and run"
                            + " 'fonds restore' without a file then.");
        }
        Path file = SqliteFile.at(store.url()).path();
        refuseExisting(file);
        refuseMissingFolder(file);
        refuseOther(copy);
        Path unfinished = unfinished(file);
        Files.copy(copy, unfinished, StandardCopyOption.REPLACE_EXISTING);
        long items = announced(unfinished, clock, told);
        finish(unfinished, file);
        return items;
    }

    private static long announced(Path unfinished, Clock clock, LongConsumer told) throws IOException {
        try {
            return announceAnew(StoreAddress.of(unfinished.toString()), clock, told);
        } catch (StoreCannotBeOpened | StoreIsUnavailable e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
    }

    /**
     * Begins a new epoch of a store that was put back by other means, and announces everything anew. Broken off, it is to
     * be done again.
     *
     * @param told how many items are announced so far
     * @return how many items there are
     */
    public static long announceAnew(StoreAddress store, Clock clock, LongConsumer told) {
        try (LedgerStore opened = LedgerStore.open(store.database(StoreSettings.STANDARD), clock, System::nanoTime)) {
            return opened.announceAnew(clock, told);
        }
    }

    private static void refuseExisting(Path file) throws FileAlreadyExistsException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
    }

    private static void refuseMissingFolder(Path file) throws NoSuchFileException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
    }

    /** By the first bytes, as SQLite knows its files. */
    private static void refuseOther(Path copy) throws IOException {
        try (InputStream in = Files.newInputStream(copy)) {
            if (!Arrays.equals(in.readNBytes(SQLITE.length), SQLITE)) {
                throw new StoreCannotBeOpened("'" + copy
                        + "' is no copy of a store: it is not a database. Name a file that 'fonds backup' has"
                        + " written.");
            }
        }
    }

    private static Path unfinished(Path file) {
        return file.resolveSibling(file.getFileName() + UNFINISHED);
    }

    private static void finish(Path unfinished, Path file) throws IOException {
        try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
