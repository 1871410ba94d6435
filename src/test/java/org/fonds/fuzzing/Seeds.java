package org.fonds.fuzzing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.lang3.ArrayUtils;

/** What each target begins with: examples of what it reads, and everything that was ever found by it. */
final class Seeds {
    private static final List<String> PAGES = List.of(
            "old-site.txt",
            "old-site.html",
            "new-site.txt",
            "new-site.html",
            "field-table.jsonl",
            "field-table.csv",
            "references.ris",
            "museum.csv",
            "museum.tsv",
            "museum.jsonl");

    private Seeds() {}

    /** One seed a line, with escapes as Java writes them. */
    static List<byte[]> citations() {
        return lines("citations.txt");
    }

    /** One query a line. */
    static List<byte[]> requests() {
        return lines("requests.txt");
    }

    /** Lengths on both sides of what a token takes. */
    static List<byte[]> tokens() {
        return Stream.of(0, 1, 15, 16, 17, 64, 100, 200).map(byte[]::new).toList();
    }

    /** A file of each layout, and pages on which something was found. */
    static List<byte[]> pages() {
        return Stream.concat(
                        PAGES.stream().map(name -> bytes("/org/fonds/source/" + name)), lines("pages.txt").stream())
                .toList();
    }

    static void write(List<byte[]> seeds, String prefix, Path folder) throws IOException {
        byte[] first = prefix.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < seeds.size(); i++) {
            Path file = folder.resolve("seed" + prefix.length() + (first.length == 0 ? "" : first[0]) + "-" + i);
            Files.write(file, ArrayUtils.addAll(first, seeds.get(i)));
        }
    }

    private static List<byte[]> lines(String name) {
        return new String(bytes("/org/fonds/fuzzing/" + name), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isEmpty())
                .map(line -> line.translateEscapes().getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Seeds.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
