package org.fonds.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.fonds.record.ArchivalRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document that the first run publishes is read whole. */
class FixturesTest {
    private static final Path FIXTURES = Path.of("fixtures");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.filter(file -> !file.endsWith("fonds.properties")).sorted().toList().stream();
        }
    }

    @Test
    void countsThemBeforehand() throws IOException {
        assertThat(SourceFiles.at(FIXTURES).count()).isEqualTo(files().count()).isGreaterThanOrEqualTo(28);
    }

    @ParameterizedTest
    @MethodSource("files")
    void acceptsItWithNothingToRemark(Path file) throws IOException {
        assertThat(accepted(file).remarks()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void hasTheNumberThatItsFileIsNamedBy(Path file) throws IOException {
        assertThat(record(file).id())
                .hasToString(StringUtils.substringBefore(file.getFileName().toString(), "-"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void understandsTheWholeCitationAndKeepsItToTheLetter(Path file) throws IOException {
        ArchivalRecord record = record(file);
        assertThat(record.citation().isWhole()).isTrue();
        assertThat(Files.readAllLines(file)).contains(record.citation().text());
    }

    @ParameterizedTest
    @MethodSource("files")
    void keepsTheSummaryToTheLetterAndTheTranscriptOut(Path file) throws IOException {
        ArchivalRecord record = record(file);
        assertThat(Files.readAllLines(file)).contains(record.description().summary());
        assertThat(record.notes()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void knowsItsAddressTitleAndLanguages(Path file) throws IOException {
        ArchivalRecord record = record(file);
        assertThat(record.address()).startsWith("http").contains("/document/");
        assertThat(record.citation().url()).isIn(null, record.address());
        assertThat(Files.readString(file)).contains(record.description().title());
        assertThat(record.languages().original()).isNotEmpty();
        assertThat(record.languages().ofText()).isNotEmpty();
    }

    private static ArchivalRecord record(Path file) throws IOException {
        return accepted(file).record();
    }

    private static Reading.Accepted accepted(Path file) throws IOException {
        List<Reading> readings = SourceReaders.standard()
                .read(new SourceDocument(file.getFileName().toString(), Files.readAllBytes(file)))
                .toList();
        assertThat(readings).singleElement().isInstanceOf(Reading.Accepted.class);
        return (Reading.Accepted) readings.get(0);
    }
}
