package org.fonds.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a server is watched over.
 *
 * @param adminPort a port for health and metrics alone; null for the one of everything else
 * @param requestsPerMinute of each client; 0 for no limit
 * @param harvestLog null for none
 */
record OperationSettings(
        @Nullable Integer adminPort,
        int requestsPerMinute,
        @Nullable Path harvestLog) {
    private static final String NONE = "none";

    /** Takes the settings together; complains of those that are wrong to {@code settings}. */
    static @Nullable OperationSettings read(Settings settings) {
        Integer port = settings.value(Setting.ADMIN_PORT, text -> Configuration.number(text, 0, 65535));
        Integer limit = settings.value(Setting.REQUESTS_PER_MINUTE, text -> Configuration.number(text, 0, 1_000_000));
        return limit == null
                ? null
                : new OperationSettings(port, limit, harvestLog(settings).orElse(null));
    }

    /** The harvest log as set, else beside a store that is a file. */
    static Optional<Path> harvestLog(Settings settings) {
        String log = settings.value(Setting.HARVEST_LOG, String::strip);
        String store = settings.value(Setting.STORE, String::strip);
        if (log != null) {
            return log.equals(NONE) ? Optional.empty() : Optional.of(Path.of(log));
        }
        return store == null || store.startsWith("jdbc:")
                ? Optional.empty()
                : Optional.of(Path.of(store + ".harvests.jsonl"));
    }
}
