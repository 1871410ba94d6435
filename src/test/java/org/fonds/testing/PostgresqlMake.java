package org.fonds.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the programs of a server of PostgreSQL come from. */
public enum PostgresqlMake {
    /** From among the libraries of the tests. */
    MAVEN {
        @Override
        public boolean isInstalled() {
            return PostgresqlBinaries.fitThisMachine();
        }

        @Override
        Path programs() {
            return PostgresqlBinaries.unpacked().resolve("bin");
        }
    },

    /** From the package {@code postgresql} of Debian; the newest version that is installed. */
    DEBIAN {
        @Override
        public boolean isInstalled() {
            return newest().isPresent();
        }

        @Override
        Path programs() {
            return newest().orElseThrow();
        }
    };

    private static final Path DEBIAN_FOLDER = Path.of("/usr/lib/postgresql");

    public abstract boolean isInstalled();

    /** The folder of the programs. */
    abstract Path programs();

    private static Optional<Path> newest() {
        if (!Files.isDirectory(DEBIAN_FOLDER)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(DEBIAN_FOLDER)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(programs -> Files.isExecutable(programs.resolve("postgres")))
                    .max(Comparator.naturalOrder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
