package org.fonds.citation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Real citations that lie beside the module; a test that needs them says so where they are missing. */
final class SharedData {
    private static final Path ROOT =
            Path.of(System.getProperty("fonds.shared", Path.of("..", "shared").toString()));

    private SharedData() {}

    /** A row of citations.tsv. */
    record Row(String id, String family, String citation) {}

    static List<Row> citations() {
        return lines("data/citations/citations.tsv").stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(fields -> new Row(fields[0], fields[1], fields[2]))
                .toList();
    }

    static List<String> lines(String file) {
        Path path = ROOT.resolve(file);
        assumeTrue(Files.exists(path), "skipped: " + path + " is not here; set -Dfonds.shared to its folder");
        try {
            return Files.readAllLines(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The citations of the pages in fixtures/: what stands under the heading Citation. */
    static List<Row> fixtures() {
        try (Stream<Path> pages = Files.list(Path.of("fixtures"))) {
            return pages.sorted().flatMap(SharedData::citation).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Row> citation(Path page) {
        try {
            List<String> lines = Files.readAllLines(page);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).replaceAll("[#*: ]", "").equals("Citation")) {
                    String id = page.getFileName().toString().substring(0, 6);
                    return lines.stream()
                            .skip(i + 1L)
                            .filter(line -> !line.isBlank())
                            .limit(1)
                            .map(line -> new Row(id, "fixture", line));
                }
            }
            return Stream.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
