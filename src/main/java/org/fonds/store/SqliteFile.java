package org.fonds.store;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The file of a store in SQLite. */
record SqliteFile(Path path) {
    private static final String SCHEME = "jdbc:sqlite:";

    /**
     * The file named by an address: a path, or {@code jdbc:sqlite:} and a path.
     *
     * @throws StoreCannotBeOpened where the address names no file that could be a store
     */
    static SqliteFile at(String address) {
        String name = address.startsWith(SCHEME) ? address.substring(SCHEME.length()) : address;
        // The driver reads what follows a question mark as settings, and these prefixes as other kinds of places.
        if (name.isBlank() || name.indexOf('?') >= 0 || name.matches("(?s)(jdbc|file|:memory|:resource):.*")) {
            throw noAddress(address, null);
        }
        try {
            return new SqliteFile(Path.of(name).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            throw noAddress(address, e);
        }
    }

    private static StoreCannotBeOpened noAddress(String address, @Nullable InvalidPathException cause) {
        return new StoreCannotBeOpened(
                "'" + address + "' is not the address of a store. Write the path of a file, such as fonds.db,"
                        + " without a question mark, or the same behind " + SCHEME + ".",
                cause);
    }

    /** Looks at what can be seen without opening the file, and can be told more clearly than afterwards. */
    void check() {
        Path folder = path.getParent();
        if (folder == null || Files.isDirectory(path)) {
            throw new StoreCannotBeOpened(
                    "The store " + path + " cannot be opened: it is a folder. Name a file in it.");
        }
        if (!Files.isDirectory(folder)) {
            throw new StoreCannotBeOpened("The store " + path + " cannot be opened: there is no folder " + folder
                    + ". Make the folder, or name a file in one that exists.");
        }
        if (!Files.isWritable(folder) || (Files.exists(path) && !Files.isWritable(path))) {
            throw readOnly(null);
        }
    }

    StoreCannotBeOpened readOnly(@Nullable Throwable cause) {
        return new StoreCannotBeOpened(
                "The store " + path + " cannot be opened: this user may not write it, or not make files in its folder."
                        + " Give that right, or name another file.",
                cause);
    }

    /** A file of locks beside the store, with the store's name and another one. */
    Path beside(String name) {
        return path.resolveSibling(path.getFileName() + "." + name.replaceAll("[^A-Za-z0-9._-]", "_") + ".lock");
    }

    /** How the driver is told of the file. */
    String url() {
        return SCHEME + path;
    }

    /** A file beside it that keeps two processes from making the store at the same moment. */
    Path openingLock() {
        return path.resolveSibling(path.getFileName() + ".opening");
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
