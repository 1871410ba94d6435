package org.fonds.source.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One row's text to its cells. */
final class Cells {
    private Cells() {}

    /** The cells; empty where the row's quotes do not pair. */
    static Optional<List<String>> of(String row, Delimiter delimiter) {
        try (CSVParser parser = CSVParser.parse(row, delimiter.format())) {
            List<CSVRecord> records = parser.getRecords();
            return records.size() == 1 ? Optional.of(List.of(records.get(0).values())) : Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
