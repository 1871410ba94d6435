package org.fonds.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file that is too long to be held in memory at once: a table or a list of references is read row by row, anything else
 * is refused.
 *
 * @param largest how many bytes of it may be held, and so how long one line may be
 */
record LongFile(String name, Path path, int largest) {
    private static final int BEGINNING = 1024 * 1024;

    /**
     * The readings of its documents.
     *
     * @param bytes as much of it as was read
     */
    Stream<Reading> read(byte[] bytes, SourceReaders readers) throws IOException {
        Optional<SourceReader> reader =
                text(beginning(bytes)).flatMap(readers::ofLongFile).filter(SourceReader::readsLongFiles);
        if (reader.isEmpty()) {
            return new TroubledFile(name, FileTrouble.tooLarge(largest)).read(readers);
        }
        return new FileLineIndex(name, path, largest).lines().readBy(reader.get()::read);
    }

    private Optional<SourceText> text(byte[] beginning) {
        return TextDecoder.decode(new SourceDocument(name, beginning)) instanceof Decoded.Text decoded
                ? Optional.of(decoded.text())
                : Optional.empty();
    }

    /** The first lines, none of them cut off in the middle of a letter. */
    private static byte[] beginning(byte[] bytes) {
        int end = Math.min(bytes.length, BEGINNING);
        while (end > 0 && bytes[end - 1] != '\n' && bytes[end - 1] != '\r') {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }
}
