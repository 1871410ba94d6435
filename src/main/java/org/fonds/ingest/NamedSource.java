package org.fonds.ingest;

import java.nio.file.Path;
import java.util.List;
import org.fonds.source.TableMapping;

/**
 * A source: the name under which its items are owned, and where its documents lie.
 *
 * @param name as given, or by default the absolute path
 * @param paths files and folders, all read as one source
 * @param isWhole whether the paths are all of the source, so that what is not in them is gone
 * @param mappings by which tables of a form of their own are read in it, in the order in which they are tried
 */
public record NamedSource(String name, List<Path> paths, boolean isWhole, List<TableMapping> mappings) {

    public NamedSource {
        paths = List.copyOf(paths);
        mappings = List.copyOf(mappings);
        if (name.isBlank() || paths.isEmpty()) {
            throw new IllegalArgumentException("a source has a name and a path");
        }
    }

    /** A source whose tables, if it has any, are field tables. */
    public NamedSource(String name, List<Path> paths, boolean isWhole) {
        this(name, paths, isWhole, List.of());
    }

    /** The same with other mappings. */
    public NamedSource mappedBy(List<TableMapping> others) {
        return new NamedSource(name, paths, isWhole, others);
    }
}
