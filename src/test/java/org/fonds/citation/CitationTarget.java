package org.fonds.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.fonds.record.Citation;

/** Any text is a citation: it is kept, and each of its words stands in a part or in the rest. */
public final class CitationTarget {
    private static final CitationParser PARSER = CitationParser.standard();

    private CitationTarget() {}

    public static void fuzzerTestOneInput(byte[] data) {
        check(PARSER, new String(data, StandardCharsets.UTF_8));
    }

    /** What holds for any text whatever. */
    static void check(CitationParser parser, String text) {
        Citation citation = parser.parse(text);
        assertThat(citation.text()).isEqualTo(text);
        assertThat(Words.lost(citation)).as("%s, parsed as %s", text, citation).isEmpty();
        int at = 0;
        for (String rest : citation.rest()) {
            assertThat(text.indexOf(rest, at)).as("rest '%s' of %s", rest, text).isNotNegative();
            at = text.indexOf(rest, at) + rest.length();
        }
    }
}
