package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.fonds.protocol.MetadataPrefix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a change of crosswalk or settings the stored documents are rendered anew, without their source. */
class RerenderTest {
    private static final MetadataPrefix DC = MetadataPrefix.OAI_DC;
    private static final MetadataPrefix QDC = new MetadataPrefix("oai_qdc");
    private static final MetadataPrefix MODS = new MetadataPrefix("mods");
    private static final MetadataPrefix MARC = new MetadataPrefix("marcxml");

    /** Those four; EDM is not offered without rights. */
    private static final long FORMATS = 4;

    @TempDir
    private Path folder;

    @Test
    void findsNothingToDoWhereNothingChanged() throws IOException {
        try (Archive archive = new Archive(folder)) {
            archive.write("1.md", 1, "Letter");
            archive.ingest();

            assertThat(archive.intake().outdatedRenditions()).isZero();
            assertThat(archive.rerender(false)).isEqualTo(new RerenderSummary(1, 0, Map.of(), 0, 0, 0));
            assertThat(archive.publications()).isEqualTo(1);
        }
    }

    @Test
    void saysWhatWouldChangeAndChangesNothingBeforeItIsTold() throws IOException {
        try (Archive archive = new Archive(folder)) {
            archive.write("1.md", 1, "Letter");
            archive.write("2.md", 2, "Letter");
            archive.ingest();
            String before = archive.header(1);
            archive.configureRights("http://rightsstatements.org/vocab/CNE/1.0/");

            RerenderSummary rehearsed = archive.rerender(true);

            assertThat(archive.intake().outdatedRenditions()).isEqualTo(2 * FORMATS);
            assertThat(rehearsed)
                    .isEqualTo(new RerenderSummary(2, 2, Map.of(DC, 2L, QDC, 2L, MODS, 2L, MARC, 2L), 0, 0, 0));
            assertThat(archive.header(1)).isEqualTo(before);
            assertThat(archive.rerender(false)).isEqualTo(rehearsed);
            assertThat(archive.header(1)).isNotEqualTo(before);
            assertThat(archive.intake().outdatedRenditions()).isZero();
        }
    }

    @Test
    void givesUnchangedBytesNoNewDatestamp() throws IOException {
        try (Archive archive = new Archive(folder)) {
            archive.write("1.md", 1, "Letter");
            archive.ingest();
            String before = archive.header(1);
            // Another table of archives is another fingerprint, but this page says nothing of it.
            archive.configureArchives("place | Port Meridian\n");

            assertThat(archive.intake().outdatedRenditions()).isEqualTo(FORMATS);
            assertThat(archive.rerender(false)).isEqualTo(new RerenderSummary(1, 1, Map.of(), 0, 0, 0));
            assertThat(archive.header(1)).isEqualTo(before);
            assertThat(archive.intake().outdatedRenditions()).isZero();
        }
    }

    @Test
    void rehearsesAFormatThatIsOfferedForTheFirstTime() throws IOException {
        try (Archive archive = new Archive(folder)) {
            archive.write("1.md", 1, "Letter");
            archive.ingest();
            archive.configureEuropeana();

            assertThat(archive.rerender(true).changed()).containsEntry(new MetadataPrefix("edm"), 1L);
            assertThat(archive.record(1, "edm")).isEmpty();
            archive.rerender(false);
            assertThat(archive.record(1, "edm")).isPresent();
        }
    }

    @Test
    void countsWhatBecomesInvalidAndGoesOnServingIt() throws IOException {
        try (Archive archive = new Archive(folder)) {
            archive.write("1.md", 1, "Letter");
            archive.ingest();
            archive.configureRules("""
                    <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt3">
                    <ns prefix="dc" uri="http://purl.org/dc/elements/1.1/"/>
                    <pattern><rule context="dc:title"><assert id="HOUSE-1" test="false()">No titles.</assert></rule></pattern>
                    </schema>
                    """);

            assertThat(archive.rerender(true)).isEqualTo(new RerenderSummary(1, 1, Map.of(), 1, 0, 0));
            assertThat(archive.rerender(false).invalid()).isEqualTo(1);
            assertThat(archive.isServed(1)).isTrue();
            archive.configureRules(null);
            assertThat(archive.rerender(false)).isEqualTo(new RerenderSummary(1, 1, Map.of(), 0, 1, 0));
        }
    }
}
