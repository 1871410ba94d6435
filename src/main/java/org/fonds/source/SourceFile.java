package org.fonds.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** One file of a source; its bytes are fetched when it is read, not before. */
public sealed interface SourceFile permits ReadableFile, TroubledFile {
    /** Its path inside the source, with forward slashes. */
    String name();

    /** The readings of its documents; a file that cannot be fetched gives one refusal. */
    Stream<Reading> read(SourceReaders readers);

    /** What lies at {@code path} and is no folder. */
    static SourceFile at(Path path, String name, int largest) {
        if (!Files.isRegularFile(path) && Files.isSymbolicLink(path)) {
            return new TroubledFile(name, FileTrouble.DANGLING);
        }
        // Opening a named pipe would wait for ever. A path of which nothing can be found out is opened, and so tells
        // why.
        return Files.isRegularFile(path) || !Files.exists(path)
                ? new ReadableFile(name, path, largest)
                : new TroubledFile(name, FileTrouble.SPECIAL);
    }
}
