package org.fonds.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fonds.record.ArchivalRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fields of real pages; they are no part of the project, and without them these tests are skipped. */
class PublishedPagesTest {
    private static final Path PAGES = Path.of("..", "shared", "data", "citations", "pages.jsonl");
    private static final Pattern STRING = Pattern.compile("(?<=: |\\[|, )\"((?:[^\"\\\\]|\\\\.)*)\"(?!:)");

    @BeforeAll
    static void areThere() {
        assumeTrue(Files.isReadable(PAGES), "the pages are not at " + PAGES);
    }

    static Stream<String> rows() throws IOException {
        return Files.isReadable(PAGES) ? Files.readAllLines(PAGES).stream() : Stream.of("");
    }

    @Test
    void areAllAccepted() throws IOException {
        List<Reading> readings = LayoutExample.read(Files.readString(PAGES));
        assertThat(readings)
                .hasSize(11)
                .allSatisfy(reading -> assertThat(reading).isInstanceOf(Reading.Accepted.class));
        assertThat(readings)
                .extracting(reading -> LayoutExample.accepted(reading).layout())
                .containsOnly("field-table");
    }

    @Test
    void haveTheirUnknownFieldsReportedOnce() throws IOException {
        assertThat(LayoutExample.read(Files.readString(PAGES)).stream()
                        .flatMap(reading -> LayoutExample.remarks(reading).stream()))
                .hasSize(4)
                .allSatisfy(remark -> assertThat(remark).startsWith("file:1: The column '"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void haveEachValueSomewhere(String row) {
        ArchivalRecord record = LayoutExample.record(row);
        String all = record.toString();
        assertThat(STRING.matcher(row).results().map(match -> match.group(1).replace("\\\"", "\"")))
                .isNotEmpty()
                .allSatisfy(value -> assertThat(all).contains(value));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void haveTheirSourceForACitationUnderstoodWhole(String row) {
        ArchivalRecord record = LayoutExample.record(row);
        assertThat(record.citation().isWhole()).as(record.citation()::toString).isTrue();
        assertThat(record.custody().originals()).isNotEmpty();
        assertThat(row).contains("\"" + record.citation().text() + "\"");
    }
}
