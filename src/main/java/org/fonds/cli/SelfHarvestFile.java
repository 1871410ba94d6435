package org.fonds.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import org.fonds.http.SelfTest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a self-harvest leaves what it came to for the server, whose metrics show it: one line, the time, the records
 * compared and the faults.
 *
 * <pre>{@code
 * 2026-11-22T03:10:04Z 69202 0
 * }</pre>
 */
record SelfHarvestFile(Path path) {
    private static final Logger LOG = LoggerFactory.getLogger(SelfHarvestFile.class);

    /** Replaces what was there. */
    void write(SelfTest test) {
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.writeString(
                    fresh, test.at() + " " + test.compared() + " " + test.faults() + "\n", StandardCharsets.UTF_8);
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CommandFailed("The outcome of the self-harvest cannot be written to " + path, e);
        }
    }

    /** Empty where there was none yet. */
    Optional<SelfTest> read() {
        try {
            String[] words = Files.exists(path)
                    ? Files.readString(path, StandardCharsets.UTF_8).strip().split(" ", -1)
                    : new String[0];
            return words.length == 3
                    ? Optional.of(
                            new SelfTest(Instant.parse(words[0]), Long.parseLong(words[1]), Long.parseLong(words[2])))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} cannot be read, and the metrics say nothing of the self-harvest: {}", path, e.toString());
            return Optional.empty();
        }
    }
}
