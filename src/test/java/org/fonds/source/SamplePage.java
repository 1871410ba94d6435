package org.fonds.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fonds.record.ArchivalRecord;
import org.junit.jupiter.api.Assertions;

/** Reads pages that a test writes out, as the file {@code page.md}. */
final class SamplePage {
    static final String FILE = "page.md";

    /** A page with all that is required and nothing more. */
    static final String PLAIN = """
            # May 4, 1951 Letter, Anna Ott to Ben Ude

            ## Citation:

            "Letter, Anna Ott to Ben Ude," May 4, 1951, Wilson Center Digital Archive, APRF, f. 3, op. 65, d. 827.

            https://digitalarchive.wilsoncenter.org/document/4711

            ## Original Language:

            Russian

            ## Contents:

            Translation - English

            Dear Ben,
            """;

    private SamplePage() {}

    static SourceDocument document(String text) {
        return new SourceDocument(FILE, text.getBytes(StandardCharsets.UTF_8));
    }

    static Reading read(SourceDocument document) {
        List<Reading> readings = SourceReaders.standard().read(document).toList();
        Assertions.assertEquals(1, readings.size(), () -> "readings of one page: " + readings);
        return readings.get(0);
    }

    static Reading.Accepted accepted(String text) {
        return Assertions.assertInstanceOf(Reading.Accepted.class, read(document(text)), text);
    }

    static ArchivalRecord record(String text) {
        return accepted(text).record();
    }

    /** The remarks on a page, each with its place. */
    static List<String> remarks(String text) {
        return accepted(text).remarks().stream().map(Remark::toString).toList();
    }

    /** The refusal of a page as people see it. */
    static String refusal(String text) {
        return refusal(document(text));
    }

    static String refusal(SourceDocument document) {
        return Assertions.assertInstanceOf(Reading.Refused.class, read(document))
                .toString();
    }

    /** {@link #PLAIN} with further lines above Original Language. */
    static String with(String... lines) {
        return PLAIN.replace("## Original Language:", String.join("\n", lines) + "\n\n## Original Language:");
    }
}
