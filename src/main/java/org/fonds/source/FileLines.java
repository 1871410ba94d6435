package org.fonds.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import org.apache.commons.lang3.StringUtils;

/**
 * The lines of a file, which are fetched when they are asked for: of the file no more than a block is held. The file is
 * opened for each block and so never left open, whoever stops reading where.
 */
final class FileLines extends AbstractList<String> implements RandomAccess {
    private static final int BLOCK = 1024 * 1024;

    private final Path path;
    private final long[] starts;
    private final int size;
    private byte[] block = new byte[0];
    private long blockStart;

    /**
     * Lines that are known to be UTF-8.
     *
     * @param starts where each line begins, then where the file ends
     */
    FileLines(Path path, long[] starts, int size) {
        this.path = path;
        this.starts = starts;
        this.size = size;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String get(int index) {
        Objects.checkIndex(index, size);
        long start = starts[index];
        int length = (int) (starts[index + 1] - start);
        if (start < blockStart || start + length > blockStart + block.length) {
            fetch(start, Math.max(BLOCK, length));
        }
        String line = new String(block, (int) (start - blockStart), length, StandardCharsets.UTF_8);
        String text = LegalText.of(withoutEnd(line), replaced -> {});
        return index == 0 ? StringUtils.stripStart(text, "\uFEFF") : text;
    }

    private void fetch(long start, int length) {
        try (InputStream in = Files.newInputStream(path)) {
            in.skipNBytes(start);
            block = in.readNBytes(length);
            blockStart = start;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutEnd(String line) {
        int end = line.length();
        end -= line.endsWith("\n") ? 1 : 0;
        end -= end > 0 && line.charAt(end - 1) == '\r' ? 1 : 0;
        return line.substring(0, end);
    }
}
