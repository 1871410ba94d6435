package org.fonds.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.apache.commons.io.file.PathUtils;
import org.fonds.store.Store;
import org.fonds.store.StoreAddress;
import org.fonds.store.Stores;
import org.jspecify.annotations.Nullable;

/** The store that a command works on: the one asked for, or an empty one for a dry run where there is none yet. */
final class Workplace implements AutoCloseable {
    private final Store store;
    private final @Nullable Path temporary;

    private Workplace(Store store, @Nullable Path temporary) {
        this.store = store;
        this.temporary = temporary;
    }

    static Workplace of(StoreAddress location, boolean dryRun) {
        if (!dryRun || !location.isMissingFile()) {
            return new Workplace(Stores.open(location, Clock.systemUTC()), null);
        }
        try {
            Path folder = Files.createTempDirectory("fonds-dry-run");
            return new Workplace(
                    Stores.open(StoreAddress.of(folder.resolve("fonds.db").toString()), Clock.systemUTC()), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Store store() {
        return store;
    }

    @Override
    public void close() {
        store.close();
        if (temporary != null) {
            try {
                PathUtils.deleteDirectory(temporary);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
