package org.fonds.ingest;

import java.nio.file.Path;
import java.util.List;

/**
 * A source: the name under which its items are owned, and where its documents lie.
 *
 * @param name as given, or by default the absolute path
 * @param paths files and folders, all read as one source
 */
public record NamedSource(String name, List<Path> paths) {

    public NamedSource {
        paths = List.copyOf(paths);
        if (name.isBlank() || paths.isEmpty()) {
            throw new IllegalArgumentException("a source has a name and a path");
        }
    }

    /** The source at a path, named by its absolute path. */
    public static NamedSource at(Path path) {
        return new NamedSource(path.toAbsolutePath().normalize().toString(), List.of(path));
    }
}
