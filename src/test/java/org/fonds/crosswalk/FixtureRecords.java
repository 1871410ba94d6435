package org.fonds.crosswalk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fonds.record.ArchivalRecord;
import org.fonds.source.Reading;
import org.fonds.source.SourceDocument;
import org.fonds.source.SourceReaders;

/** The pages of the demonstration, read. */
final class FixtureRecords {
    private FixtureRecords() {}

    static List<ArchivalRecord> all() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("fixtures"))) {
            return files.filter(file -> !file.toString().endsWith(".properties"))
                    .sorted()
                    .flatMap(FixtureRecords::read)
                    .map(reading -> ((Reading.Accepted) reading).record())
                    .toList();
        }
    }

    private static Stream<Reading> read(Path file) {
        try {
            return SourceReaders.standard().read(new SourceDocument(file.toString(), Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
