package org.fonds.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The files at a path: the file itself, or every file in the folder and the folders below it, sorted by name folder by
 * folder, so that two readings of one source run alike.
 *
 * <p>Left out are hidden files and folders (a leading dot) and a folder's settings, {@code fonds.properties}. Symbolic
 * links are followed. What cannot be read does not end the walk: it is a {@link SourceFile} that reads as a refusal.
 *
 * <pre>{@code
 * SourceFiles files = SourceFiles.at(Path.of("pages"));
 * progress.expect(files.count());
 * files.stream().flatMap(file -> file.read(readers)).forEach(...);
 * }</pre>
 */
public final class SourceFiles {
    /** The size above which a file is refused when nothing else is asked for: 64 MiB. */
    public static final int LARGEST_FILE = 64 * 1024 * 1024;

    private final Path root;
    private final int largest;

    private SourceFiles(Path root, int largest) {
        this.root = root;
        this.largest = largest;
    }

    /**
     * The files at {@code path}.
     *
     * @throws SourceDoesNotExist when there is nothing
     */
    public static SourceFiles at(Path path) {
        return at(path, LARGEST_FILE);
    }

    /**
     * The files at {@code path}; one of more than {@code largest} bytes is refused.
     *
     * @throws SourceDoesNotExist when there is nothing
     */
    public static SourceFiles at(Path path, int largest) {
        if (!Files.exists(path)) {
            throw new SourceDoesNotExist(path);
        }
        return new SourceFiles(path, largest);
    }

    /** How many files {@link #stream} will give; only folders are looked into, no file is opened. */
    public long count() {
        return stream().count();
    }

    /** The files, one after the other; each is opened when it is read, and a folder when the walk comes to it. */
    public Stream<SourceFile> stream() {
        Iterator<SourceFile> walk = new FolderWalk(root, largest);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }
}
