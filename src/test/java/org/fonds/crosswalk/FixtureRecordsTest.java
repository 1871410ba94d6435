package org.fonds.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.quality.FragmentValidator;
import org.fonds.record.ArchivalRecord;
import org.fonds.source.Reading;
import org.fonds.source.SourceDocument;
import org.fonds.source.SourceReaders;
import org.fonds.xml.Finding;
import org.fonds.xml.XmlFragment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the demonstration, in every format, EDM's settings given. */
class FixtureRecordsTest {
    private static final CrosswalkSettings SETTINGS = Rendering.settings(
            "https://archive.example.org/document/{id}", "http://rightsstatements.org/vocab/InC/1.0/");

    @ParameterizedTest
    @ValueSource(strings = {"oai_dc", "oai_qdc", "mods", "marcxml", "edm"})
    void areValidByTheProfileAndByTheOfficialSchema(String prefix) throws IOException {
        FragmentValidator profiles = FragmentValidator.ofProfiles();
        OfficialSchema official = OfficialSchema.of(prefix);
        List<ArchivalRecord> records = records();
        assertThat(records).hasSize(28);
        for (ArchivalRecord record : records) {
            XmlFragment fragment = Rendering.of(prefix, SETTINGS, record).fragment();
            assertThat(profiles.check(new MetadataPrefix(prefix), fragment))
                    .as("%s", record.id())
                    .noneMatch(Finding::isError);
            assertThat(official.faults(fragment)).as("%s", record.id()).isEmpty();
        }
    }

    private static List<ArchivalRecord> records() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("fixtures"))) {
            return files.filter(file -> !file.toString().endsWith(".properties"))
                    .sorted()
                    .flatMap(FixtureRecordsTest::read)
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
