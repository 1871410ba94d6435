package org.fonds.ingest;

import java.nio.file.Path;
import java.util.List;

/**
 * A source: the name under which its items are owned, and where its documents lie.
 *
 * @param name as given, or by default the absolute path
 * @param paths files and folders, all read as one source
 * @param isWhole whether the paths are all of the source, so that what is not in them is gone
 */
public record NamedSource(String name, List<Path> paths, boolean isWhole) {

    public NamedSource {
        paths = List.copyOf(paths);
        if (name.isBlank() || paths.isEmpty()) {
            throw new IllegalArgumentException("a source has a name and a path");
        }
    }
}
