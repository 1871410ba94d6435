package org.fonds.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.fonds.store.FindingCount;
import org.fonds.store.QualityFigures;
import org.fonds.store.TraitCount;

/**
 * The sums of the report on quality to take away.
 *
 * <p>Example: {@code rule,mods,MODS-R15,warning,published,17,17}; {@code year,,1956,,published,,212}.
 */
final class QualityFile {
    private QualityFile() {}

    /** A table with a header, in UTF-8. */
    static byte[] sums(QualityFigures figures) {
        StringBuilder table = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(table, CSVFormat.RFC4180)) {
            printer.printRecord("kind", "format", "value", "severity", "state", "findings", "records");
            for (FindingCount count : figures.findings()) {
                printer.printRecord(
                        kind(count),
                        count.format(),
                        count.rule(),
                        count.severity().name().toLowerCase(Locale.ROOT),
                        count.held() ? "held" : "published",
                        count.findings(),
                        count.records());
            }
            for (TraitCount count : figures.traits()) {
                printer.printRecord(
                        count.trait().kind(), "", count.trait().value(), "", "published", "", count.records());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String kind(FindingCount count) {
        if (count.format().isEmpty()) {
            return "all";
        }
        return count.rule().isEmpty() ? "format" : "rule";
    }
}
