package org.fonds.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Looks once through a long file: where its lines begin, and whether each is text. */
final class FileLineIndex {
    private static final int BLOCK = 1 << 16;
    private static final int REMARKED = 20;

    private final String name;
    private final Path path;
    private final int longest;
    private final List<Remark> remarks = new ArrayList<>();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long[] starts = new long[1024];
    private int count;
    private long position;
    private byte before = '\n';
    private Reading.@Nullable Refused refusal;

    FileLineIndex(String name, Path path, int longest) {
        this.name = name;
        this.path = path;
        this.longest = longest;
    }

    /** The file's lines, which stay in it; or why it has none. */
    Decoded lines() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            read(in);
        }
        if (refusal != null) {
            return new Decoded.Unreadable(refusal);
        }
        FileLines lines = new FileLines(path, Arrays.copyOf(starts, count + 1), count);
        return new Decoded.Text(new SourceText(new SourceDocument(name, new byte[0]), lines, remarks));
    }

    private void read(InputStream in) throws IOException {
        byte[] block = new byte[BLOCK];
        int length = in.read(block);
        while (length >= 0 && refusal == null) {
            scan(block, length);
            length = in.read(block);
        }
        check();
        starts[count] = position;
    }

    private void scan(byte[] block, int length) {
        int from = 0;
        for (int i = 0; i < length; i++) {
            boolean goesOn = before == '\r' && block[i] == '\n';
            if (!goesOn && (before == '\n' || before == '\r')) {
                add(block, from, i);
                begin(position + i);
                from = i;
            }
            before = block[i];
        }
        add(block, from, length);
        position += length;
    }

    private void begin(long start) {
        check();
        if (count + 1 == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[count] = start;
        count++;
    }

    private void add(byte[] block, int from, int to) {
        line.write(block, from, to - from);
        if (line.size() > longest) {
            refuse(
                    String.format(Locale.ROOT, "The line has more than %,d bytes.", longest),
                    "Check that it is one row, or split the file so that it stands alone.");
        }
    }

    private void check() {
        byte[] bytes = line.toByteArray();
        line.reset();
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            LegalText.of(text, this::remark);
        } catch (CharacterCodingException e) {
            refuse(
                    "The line is not in UTF-8.",
                    "Save the file as UTF-8; it is probably in an older encoding, such as Windows-1252 or Windows-1251.");
        }
    }

    private void remark(String message) {
        if (remarks.size() < REMARKED) {
            remarks.add(new Remark(new SourcePlace(name, count), message));
        }
    }

    private void refuse(String reason, String remedy) {
        if (refusal == null) {
            refusal = new Reading.Refused(new SourcePlace(name, count), null, reason, remedy);
        }
    }
}
