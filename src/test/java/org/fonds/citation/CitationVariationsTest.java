package org.fonds.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Citations of the archive's own kind in every variation of the grammar: other archives and shelf-marks, several holders,
 * copies, projects before and after the names, affiliations, books, odd spacing and punctuation, other scripts. Each part
 * is right or stands in the rest.
 */
final class CitationVariationsTest {
    private final CitationParser parser = CitationParser.standard();

    @TestFactory
    Stream<DynamicTest> understandsOrLeavesInTheRest() throws IOException {
        List<String> lines = lines();
        return IntStream.range(0, lines.size() / 2)
                .mapToObj(i -> DynamicTest.dynamicTest(
                        lines.get(2 * i),
                        () -> assertThat(CitationSketch.of("-", parser.parse(lines.get(2 * i))))
                                .isEqualTo(sketch(lines.get(2 * i + 1).strip()))));
    }

    @Test
    void thereAreAHundredOfThem() throws IOException {
        assertThat(lines()).hasSizeGreaterThan(200);
    }

    @Test
    void everyOneIsKeptToTheLetter() throws IOException {
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i += 2) {
            assertThat(parser.parse(lines.get(i)).text()).isEqualTo(lines.get(i));
        }
    }

    /** A dash alone: the source says nothing. */
    private static String sketch(String line) {
        return line.equals("-") ? line : "- | " + line;
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = CitationVariationsTest.class.getResourceAsStream("variations.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
