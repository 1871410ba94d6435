package org.fonds.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of standards and examples beside the project; tests that need it are skipped by name without it. */
public final class Shared {
    private static final Path FOLDER = Path.of("..", "shared");

    private Shared() {}

    /** A file or folder in it; skips the test where it is missing. */
    public static Path path(String name) {
        Path path = FOLDER.resolve(name);
        assumeTrue(Files.exists(path), () -> "skipped: needs " + path + ", which is not here");
        return path;
    }
}
