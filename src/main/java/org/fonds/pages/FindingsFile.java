package org.fonds.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.fonds.xml.PlacedFinding;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Findings to take away, in the shape in which {@code fonds validate} tells them. */
final class FindingsFile {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> COLUMNS =
            List.of("file", "identifier", "format", "rule", "severity", "line", "column", "xpath", "message", "remedy");

    private FindingsFile() {}

    /** A list of objects. */
    static byte[] json(List<PlacedFinding> findings) {
        return JSON.writeValueAsBytes(
                findings.stream().map(PlacedFinding::fields).toList());
    }

    /** A table with a header, in UTF-8. */
    static byte[] csv(List<PlacedFinding> findings) {
        StringBuilder table = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(table, CSVFormat.RFC4180)) {
            printer.printRecord(COLUMNS);
            for (PlacedFinding finding : findings) {
                printer.printRecord(finding.fields().values().stream()
                        .map(FindingsFile::cell)
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A spreadsheet takes a text with such a beginning for a formula, and it may come from a hostile file. */
    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
}
