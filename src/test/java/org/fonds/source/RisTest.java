package org.fonds.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.ContributorRole;
import org.fonds.record.Holding;
import org.fonds.record.LanguageTag;
import org.junit.jupiter.api.Test;

class RisTest {
    private static final String TEXT = LayoutExample.text("references.ris");

    @Test
    void readsEachTagOfAReference() {
        ArchivalRecord record = first(TEXT);
        assertThat(record.id()).hasToString("900107");
        assertThat(record.address()).isEqualTo("https://digitalarchive.wilsoncenter.org/document/900107");
        assertThat(record.description().title()).isEqualTo("Letter, Béla Jeleń to Anna Ott");
        assertThat(record.description().date().printed()).isEqualTo("1951/05/04");
        assertThat(record.description().date().w3cdtf()).contains("1951-05-04");
        assertThat(record.description().summary())
                .isEqualTo("Béla Jeleń asks Anna Ott to hold the ferry\nfor a delegation of net makers.");
        assertThat(record.description().genre()).isEqualTo("Letter");
        assertThat(record.description().collections()).containsExactly("Papers of the Net Makers");
        assertThat(record.named(ContributorRole.AUTHOR)).containsExactly("Jeleń, Béla");
        assertThat(record.accessPoints().topics()).containsExactly("Ferries", "Fisheries");
        assertThat(record.languages().original()).extracting(LanguageTag::name).containsExactly("Hungarian");
        assertThat(record.citation().text())
                .isEqualTo("MOL, XIX-J-1-j Korea, 4. doboz, 5/a, 004076/ 1951. Translated by Carl Dorn.");
        assertThat(record.custody().originals()).extracting(Holding::holder).containsExactly("MOL");
    }

    @Test
    void keepsTheOtherTagsAsNotesAndReportsAnUnknownOneOnce() {
        List<Reading> readings = LayoutExample.read(TEXT);
        assertThat(LayoutExample.record(readings.get(0)).notes())
                .extracting(note -> note.heading() + "=" + note.text())
                .containsExactly(
                        "TY=MANSCPT",
                        "PY=1951",
                        "CY=Budapest",
                        "PB=Digital Archive",
                        "N1=Seen in the reading room.",
                        "ID=jelen1951",
                        "XX=what nobody knows");
        assertThat(LayoutExample.remarks(readings.get(0)))
                .containsExactly(
                        "file:1: The tag 'XX' is no known field; it is kept as a note, in this reference and in"
                                + " those below.");
        assertThat(LayoutExample.remarks(readings.get(1))).isEmpty();
    }

    @Test
    void readsTheSecondReferenceByItsOwn() {
        Reading.Accepted second =
                LayoutExample.accepted(LayoutExample.read(TEXT).get(1));
        assertThat(second.place()).hasToString("file:23");
        assertThat(second.record().id()).hasToString("900108");
        assertThat(second.record().description().date().w3cdtf()).contains("1952");
        assertThat(new String(second.document(), StandardCharsets.UTF_8))
                .startsWith("TY  - RPRT\n")
                .endsWith("ER  - \n");
    }

    @Test
    void readsDatesOfEachForm() {
        assertThat(date("1967/11//")).isEqualTo("1967-11");
        assertThat(date("1967///Winter")).isEqualTo("undated");
        assertThat(date("1967")).isEqualTo("1967");
        assertThat(date("November 24, 1967")).isEqualTo("1967-11-24");
        assertThat(date("1967-11-24")).isEqualTo("1967-11-24");
        assertThat(date("1967/02/30")).isEqualTo("undated");
    }

    @Test
    void takesTheNumberInPreferenceToTheKey() {
        assertThat(first("TY  - GEN\nID  - key\nTI  - T\nAN  - 7\nER  - \n").id())
                .hasToString("7");
        assertThat(first("TY  - GEN\nID  - key\nTI  - T\nER  - \n").id()).hasToString("key");
    }

    @Test
    void goesOnBehindAReferenceWithoutANumberOrAnEnd() {
        List<Reading> readings = LayoutExample.read(
                "TY  - GEN\nTI  - A\nER  -\nstray words\nTY  - GEN\nTI  - B\nAN  - 2\nTY  - GEN\nTI  - C\nAN  - 3\nER  -\n");
        assertThat(readings).hasSize(4);
        assertThat(readings.get(0))
                .hasToString(
                        "file:1: The reference has neither a Record ID nor digits after /document/ in its address. Add"
                                + " a tag 'AN' with the archive's number of the document.");
        assertThat(readings.get(1))
                .hasToString(
                        "file:4: The lines stand in no reference: 'stray words'. Let each reference begin with a line"
                                + " 'TY  - ' and end with 'ER  - '.");
        assertThat(LayoutExample.remarks(readings.get(2)))
                .containsExactly(
                        "file:5: The reference does not end with 'ER  -'; it is taken to end where the next one"
                                + " begins.");
        assertThat(LayoutExample.record(readings.get(3)).id()).hasToString("3");
    }

    @Test
    void keepsASecondAddress() {
        ArchivalRecord record =
                first("TY  - GEN\nTI  - A\nAN  - 1\nUR  - https://example.org/a\nUR  - https://example.org/b\n");
        assertThat(record.address()).isEqualTo("https://example.org/a");
        assertThat(record.notes())
                .extracting(note -> note.heading() + "=" + note.text())
                .contains("URL=https://example.org/b");
    }

    private static String date(String printed) {
        return first("TY  - GEN\nTI  - A\nAN  - 1\nDA  - " + printed + "\nER  - \n")
                .description()
                .date()
                .w3cdtf()
                .orElse("undated");
    }

    private static ArchivalRecord first(String text) {
        return LayoutExample.record(LayoutExample.read(text).get(0));
    }
}
