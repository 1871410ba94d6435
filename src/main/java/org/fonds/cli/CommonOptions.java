package org.fonds.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.fonds.store.StoreAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class CommonOptions {
    private static final Logger LOG = LoggerFactory.getLogger(Fonds.class);
    private static final Path DEFAULT_FILE = Path.of("fonds.properties");
    static final String FILE_VARIABLE = "FONDS_CONFIG";

    @Option(
            names = "--store",
            paramLabel = "STORE",
            description =
                    "The store: a file, or jdbc:postgresql://host:port/database. Default: fonds.db in this folder.")
    private @Nullable String store;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration. Default: fonds.properties in this folder.")
    private @Nullable Path config;

    private boolean warned;

    /** Whether a configuration was named on the command line, in the environment, or lies in this folder. */
    boolean hasConfiguration() {
        return config != null || System.getenv(FILE_VARIABLE) != null || Files.exists(DEFAULT_FILE);
    }

    /** Whether a store was named on the command line or in the environment. */
    boolean namesStore() {
        return store != null || System.getenv(Setting.STORE.variable()) != null;
    }

    /**
     * The settings of this run.
     *
     * @param flags settings given as flags of the command, by key
     * @param otherwise the configuration where none is named and none lies here; null for none
     */
    Settings settings(Map<String, String> flags, @Nullable Path otherwise) {
        Map<String, String> all = new HashMap<>(flags);
        if (store != null) {
            all.put(Setting.STORE.key(), store);
        }
        Settings settings = new Settings(all, System.getenv(), file(otherwise));
        if (!warned) {
            warned = true;
            settings.unknownVariables().forEach(LOG::warn);
        }
        return settings;
    }

    /**
     * The store, for commands that need to know no more.
     *
     * @throws ConfigurationIsWrong where anything is wrong with a configuration that is there, whoever would need it
     */
    StoreAddress storeAddress() {
        Settings settings = settings();
        if (hasConfiguration()) {
            return Configuration.of(settings).store();
        }
        StoreAddress address = Configuration.store(settings);
        settings.check();
        return address;
    }

    Settings settings() {
        return settings(Map.of(), null);
    }

    private @Nullable ConfigurationFile file(@Nullable Path otherwise) {
        String named = System.getenv(FILE_VARIABLE);
        if (config != null) {
            return ConfigurationFile.read(config);
        } else if (named != null) {
            return ConfigurationFile.read(Path.of(named));
        } else if (Files.exists(DEFAULT_FILE)) {
            return ConfigurationFile.read(DEFAULT_FILE);
        }
        return otherwise == null ? null : ConfigurationFile.read(otherwise);
    }
}
