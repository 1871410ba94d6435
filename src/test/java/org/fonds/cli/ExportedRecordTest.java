package org.fonds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is cut out of a stored record to be written to a file, and what the file is called. */
class ExportedRecordTest {
    @Test
    void holdsWhatStandsInTheMetadataAndNoAbouts() {
        assertThat(metadata("<metadata><dc>é</dc></metadata><about><x/></about>"))
                .isEqualTo("<dc>é</dc>");
    }

    @Test
    void isNotCutShortByElementsThatAreCalledMetadataToo() {
        String foreign = "<metadata xmlns=\"urn:x\"><metadata>é</metadata><!--</metadata>--></metadata>";

        assertThat(metadata("<metadata>" + foreign + "</metadata><about><y/></about>"))
                .isEqualTo(foreign);
    }

    @Test
    void isNotLengthenedByWhatStandsInAnAbout() {
        assertThat(metadata("<metadata><dc/></metadata><about><metadata xmlns=\"urn:x\"></metadata></about>"))
                .isEqualTo("<dc/>");
    }

    @Test
    void hasTheIdentifierForItsName() {
        assertThat(record("oai:a.example:1*/2", "").fileName()).isEqualTo("oai%3Aa.example%3A1%2A%2F2.xml");
    }

    @Test
    void hasANameThatFileSystemsTakeHoweverLongItsIdentifierIs() {
        String first = record("oai:a.example:" + "é".repeat(300) + "1", "").fileName();
        String second = record("oai:a.example:" + "é".repeat(300) + "2", "").fileName();

        assertThat(first)
                .hasSizeLessThan(250)
                .startsWith("oai%3Aa.example%3A%C3%A9")
                .endsWith(".xml");
        assertThat(second).isNotEqualTo(first);
    }

    private static String metadata(String body) {
        return new String(record("oai:a.example:1", body).metadata(), StandardCharsets.UTF_8);
    }

    private static ExportedRecord record(String identifier, String body) {
        String header = "<header><identifier>" + identifier + "</identifier></header>";
        String whole = body.isEmpty() ? "<metadata></metadata>" : body;
        return ExportedRecord.of(header.getBytes(StandardCharsets.UTF_8), whole.getBytes(StandardCharsets.UTF_8));
    }
}
