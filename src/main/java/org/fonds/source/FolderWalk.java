package org.fonds.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Walks a folder depth first. Of each folder on the way only the names are held, never the contents of a file.
 *
 * <p>{@code Files.walk} is not used: it ends at the first unreadable folder and its order is the file system's.
 */
final class FolderWalk implements Iterator<SourceFile> {
    private static final String SETTINGS = "fonds.properties";

    /** A folder on the way: its true path, by which a link back to it is known, and what is left of it. */
    private record OpenFolder(Path real, Iterator<Path> entries) {}

    private final Path root;
    private final int largest;
    private final Deque<OpenFolder> open = new ArrayDeque<>();
    private @Nullable SourceFile next;

    FolderWalk(Path root, int largest) {
        this.root = root;
        this.largest = largest;
        this.next = enter(root);
    }

    @Override
    public boolean hasNext() {
        while (next == null && !open.isEmpty()) {
            advance(open.element().entries());
        }
        return next != null;
    }

    @Override
    public SourceFile next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        SourceFile file = next;
        next = null;
        return file;
    }

    private void advance(Iterator<Path> entries) {
        if (entries.hasNext()) {
            next = enter(entries.next());
        } else {
            open.remove();
        }
    }

    /** Opens a folder and gives null, or gives what else lies at {@code path}. */
    private @Nullable SourceFile enter(Path path) {
        if (!Files.isDirectory(path)) {
            return SourceFile.at(path, name(path), largest);
        }
        try {
            return enterFolder(path, path.toRealPath());
        } catch (IOException e) {
            return new TroubledFile(name(path), FileTrouble.ofFolder(e));
        }
    }

    private @Nullable SourceFile enterFolder(Path path, Path real) throws IOException {
        if (open.stream().anyMatch(folder -> folder.real.equals(real))) {
            return new TroubledFile(name(path), FileTrouble.LOOP);
        }
        open.push(new OpenFolder(real, entries(path).iterator()));
        return null;
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(FolderWalk::isWanted)
                    .sorted(Comparator.comparing(entry -> entry.getFileName().toString()))
                    .toList();
        } catch (UncheckedIOException e) {
            // A folder that fails half-way through its listing is as good as unread.
            throw e.getCause();
        }
    }

    private static boolean isWanted(Path entry) {
        String name = entry.getFileName().toString();
        return !name.startsWith(".") && !name.equals(SETTINGS);
    }

    /** The path inside the source with forward slashes; of the source itself its own name. */
    private String name(Path path) {
        Path inside = path.equals(root) ? root.toAbsolutePath().normalize().getFileName() : root.relativize(path);
        return inside == null
                ? "/"
                : StreamSupport.stream(inside.spliterator(), false)
                        .map(Path::toString)
                        .collect(Collectors.joining("/"));
    }
}
