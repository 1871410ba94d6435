package org.fonds.crosswalk;

import org.fonds.xml.XmlFragment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedRenderingTest {
    /** The examples leave the text of the summary out and say so in its place. */
    private static final String PLACEHOLDER = "(the page's summary, to the letter)";

    @ParameterizedTest
    @ValueSource(strings = {"oai_dc", "oai_qdc", "mods", "marcxml", "edm"})
    void rendersTheSeedAsItsExampleShows(String prefix) {
        CrosswalkSettings settings = prefix.equals("edm")
                ? Rendering.settings(null, "http://rightsstatements.org/vocab/CNE/1.0/")
                : Rendering.settings();
        XmlFragment rendered =
                Rendering.of(prefix, settings, SeedRecord.with(PLACEHOLDER)).fragment();

        SameXml.as(SharedFiles.needed("examples/seed-" + prefix + ".xml"), rendered);
    }
}
