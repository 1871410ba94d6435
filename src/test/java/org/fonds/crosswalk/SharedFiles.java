package org.fonds.crosswalk;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Examples and standards that lie beside the repository in some places and are missing in others. */
final class SharedFiles {
    private static final Path ROOT = Path.of("../shared");

    private SharedFiles() {}

    /** The file, or an end of the test that names what it would have needed. */
    static Path needed(String path) {
        Path file = ROOT.resolve(path);
        assumeTrue(Files.exists(file), () -> "skipped: " + file + " is not here");
        return file;
    }
}
