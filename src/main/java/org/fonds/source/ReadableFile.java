package org.fonds.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A file that can be opened.
 *
 * @param largest how many bytes of it may be held at once: a page of more is refused, a table is read row by row; it is
 *     not asked for its size, because it may grow while it is read
 */
record ReadableFile(String name, Path path, int largest) implements SourceFile {
    @Override
    public Stream<Reading> read(SourceReaders readers) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(largest);
            return in.read() >= 0
                    ? new LongFile(name, path, largest).read(bytes, readers)
                    : readers.read(new SourceDocument(name, bytes));
        } catch (IOException e) {
            return refusal(FileTrouble.ofFile(e), readers);
        }
    }

    private Stream<Reading> refusal(FileTrouble trouble, SourceReaders readers) {
        return new TroubledFile(name, trouble).read(readers);
    }
}
