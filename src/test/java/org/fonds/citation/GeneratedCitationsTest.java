package org.fonds.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.fonds.record.Citation;
import org.junit.jupiter.api.Test;

/** A citation written by the grammar is read back as the parts from which it was written. */
final class GeneratedCitationsTest {
    private static final long SEED = Long.getLong("fonds.seed", System.nanoTime());

    @Test
    void giveBackTheirParts() {
        CitationParser parser = CitationParser.standard();
        GeneratedCitations generated = new GeneratedCitations(SEED);
        for (int i = 0; i < 10_000; i++) {
            Citation written = generated.next();
            assertThat(parser.parse(written.text()))
                    .as("seed %d: %s", SEED, written.text())
                    .isEqualTo(written);
        }
    }
}
