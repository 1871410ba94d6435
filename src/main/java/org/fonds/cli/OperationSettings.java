package org.fonds.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a server is watched over.
 *
 * @param adminPort a port for health and metrics alone; null for the one of everything else
 * @param requestsPerMinute of each client; 0 for no limit
 * @param longestQuery how long a request waits for the store at most
 * @param harvestLog null for none
 * @param selfHarvest where self-harvests leave their outcome; null for nowhere
 */
record OperationSettings(
        @Nullable Integer adminPort,
        int requestsPerMinute,
        Duration longestQuery,
        @Nullable Path harvestLog,
        @Nullable SelfHarvestFile selfHarvest) {
    private static final String NONE = "none";

    /** Takes the settings together; complains of those that are wrong to {@code settings}. */
    static @Nullable OperationSettings read(Settings settings) {
        Integer port = settings.value(Setting.ADMIN_PORT, text -> Configuration.number(text, 0, 65535));
        Integer limit = settings.value(Setting.REQUESTS_PER_MINUTE, text -> Configuration.number(text, 0, 1_000_000));
        Integer seconds = settings.value(Setting.LONGEST_QUERY, text -> Configuration.number(text, 1, 3600));
        return limit == null || seconds == null
                ? null
                : new OperationSettings(
                        port,
                        limit,
                        Duration.ofSeconds(seconds),
                        harvestLog(settings).orElse(null),
                        selfHarvest(settings).orElse(null));
    }

    /** The harvest log as set, else beside a store that is a file. */
    static Optional<Path> harvestLog(Settings settings) {
        return beside(settings, Setting.HARVEST_LOG, ".harvests.jsonl");
    }

    /** The file as set, else beside a store that is a file. */
    static Optional<SelfHarvestFile> selfHarvest(Settings settings) {
        return beside(settings, Setting.SELF_HARVEST_FILE, ".self-harvest").map(SelfHarvestFile::new);
    }

    private static Optional<Path> beside(Settings settings, Setting setting, String ending) {
        String named = settings.value(setting, String::strip);
        String store = settings.value(Setting.STORE, String::strip);
        if (named != null) {
            return named.equals(NONE) ? Optional.empty() : Optional.of(Path.of(named));
        }
        return store == null || store.startsWith("jdbc:") ? Optional.empty() : Optional.of(Path.of(store + ending));
    }
}
