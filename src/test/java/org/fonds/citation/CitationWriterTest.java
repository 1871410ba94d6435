package org.fonds.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.fonds.record.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CitationWriterTest {
    private static final long SEED = Long.getLong("fonds.seed", System.nanoTime());

    private final CitationParser parser = CitationParser.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "“Letter,” May 1956, Wilson Center Digital Archive, AVP RF, copy courtesy of NSA; translation by A. Lund."
                        + "|\"Letter\", May 1956, Wilson Center Digital Archive, AVP RF; copy available in NSA."
                        + " Translated by A. Lund",
                "Maço “600”; (Cx 324), Historical Archive of the Ministry of External Relations (AHMRE), Brasília, Brazil."
                        + "|Historical Archive of the Ministry of External Relations (AHMRE), Brasília, Brazil,"
                        + " Maço “600”; (Cx 324)",
                "RGANI, f. 5. Translated for CWIHP from Russian by Ada Lund, Bo Ek, and Cy Dahl and edited by Eva Falk."
                        + "|RGANI, f. 5. Translated for CWIHP from Russian by Ada Lund, Bo Ek and Cy Dahl;"
                        + " edited by Eva Falk",
                "APRF; Special Declassification April 2002|APRF, Special Declassification April 2002",
            })
    void writesOneStyle(String source, String canonical) {
        assertThat(CitationWriter.write(parser.parse(source))).isEqualTo(canonical);
    }

    /** What is written is read as the same parts, and written the same again. */
    @Test
    void theStyleIsItsOwnStyle() {
        GeneratedCitations generated = new GeneratedCitations(SEED);
        for (int i = 0; i < 5_000; i++) {
            Citation citation = generated.next();
            String canonical = CitationWriter.write(citation);
            Citation again = parser.parse(canonical);
            assertThat(CitationWriter.write(again))
                    .as("seed %d: %s", SEED, citation.text())
                    .isEqualTo(canonical);
            assertThat(again.locations()).as("seed %d: %s", SEED, canonical).isEqualTo(citation.locations());
            assertThat(again.copies()).as("seed %d: %s", SEED, canonical).isEqualTo(citation.copies());
            assertThat(again.rest()).as("seed %d: %s", SEED, canonical).isEmpty();
        }
    }
}
