package org.fonds.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.quality.FragmentValidator;
import org.fonds.record.ArchivalRecord;
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
        List<ArchivalRecord> records = FixtureRecords.all();
        assertThat(records).hasSize(28);
        for (ArchivalRecord record : records) {
            XmlFragment fragment = Rendering.of(prefix, SETTINGS, record).fragment();
            assertThat(profiles.check(new MetadataPrefix(prefix), fragment))
                    .as("%s", record.id())
                    .noneMatch(Finding::isError);
            assertThat(official.faults(fragment)).as("%s", record.id()).isEmpty();
        }
    }
}
