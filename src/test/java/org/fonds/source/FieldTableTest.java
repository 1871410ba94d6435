package org.fonds.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.Contributor;
import org.fonds.record.ContributorRole;
import org.fonds.record.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTableTest {
    private static final String JSON = LayoutExample.text("field-table.jsonl");
    private static final String CSV = LayoutExample.text("field-table.csv");

    @Test
    void readsEachFieldOfARow() {
        ArchivalRecord record = LayoutExample.record(LayoutExample.read(JSON).get(0));
        assertThat(record.id()).hasToString("900103");
        assertThat(record.address())
                .isEqualTo("https://digitalarchive.wilsoncenter.org/document/letter-bela-jelen-anna-ott");
        assertThat(record.description().title()).isEqualTo("Letter, Béla Jeleń to Anna Ott");
        assertThat(record.description().date().w3cdtf()).contains("1951-05-04");
        assertThat(record.description().summary()).isEqualTo("Béla Jeleń asks Anna Ott to hold the ferry.");
        assertThat(record.description().classification()).isEqualTo("Secret");
        assertThat(record.citation().text())
                .isEqualTo("MOL, XIX-J-1-j Korea, 4. doboz, 5/a, 004076/ 1951. Translated by Carl Dorn.");
        assertThat(record.accessPoints().people()).containsExactly("Ott, Anna", "Jeleń, Béla");
        assertThat(record.accessPoints().places()).containsExactly("Hungary", "Korea");
        assertThat(record.languages().original())
                .extracting(LanguageTag::iso6392b)
                .containsExactly("hun");
        assertThat(record.languages().ofText())
                .extracting(LanguageTag::iso6392b)
                .containsExactly("eng");
        assertThat(record.contributors()).contains(new Contributor("Quay Foundation", ContributorRole.SPONSOR));
        assertThat(record.toString()).doesNotContain("the nets are wet");
    }

    @Test
    void partsListsAtStrokesInTextAndNotInJson() {
        ArchivalRecord text = LayoutExample.record(LayoutExample.read(CSV).get(0));
        assertThat(text.named(ContributorRole.AUTHOR)).containsExactly("Jeleń, Béla", "Dorn, Carl");
        assertThat(text.accessPoints().places()).containsExactly("Hungary", "Korea");
        ArchivalRecord json =
                LayoutExample.record("{\"record_id\":\"1\",\"title\":\"T\",\"associated_places\":\"A|B\"}");
        assertThat(json.accessPoints().places()).containsExactly("A|B");
    }

    @Test
    void keepsCommasQuotesAndLineEndsOfACell() {
        assertThat(LayoutExample.record(LayoutExample.read(CSV).get(0))
                        .description()
                        .summary())
                .isEqualTo("He writes \"hold the ferry\" twice.\n\nAnd once more.");
    }

    @Test
    void tellsTheLineOfEachRow() {
        assertThat(LayoutExample.read(CSV))
                .extracting(Reading::place)
                .extracting(Object::toString)
                .containsExactly("file:2", "file:6");
        assertThat(LayoutExample.read(JSON))
                .extracting(Reading::place)
                .extracting(Object::toString)
                .containsExactly("file:1", "file:2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"field-table.csv", "field-table.jsonl"})
    void keepsUnknownFieldsAndReportsThemOnce(String file) {
        List<Reading> readings = LayoutExample.read(LayoutExample.text(file));
        assertThat(LayoutExample.record(readings.get(0)).notes())
                .extracting(note -> note.heading() + "=" + note.text())
                .contains("pages=2");
        assertThat(LayoutExample.record(readings.get(1)).notes())
                .extracting(note -> note.heading() + "=" + note.text())
                .contains("pages=7");
        assertThat(LayoutExample.remarks(readings.get(0)))
                .containsExactly(
                        readings.get(0).place() + ": The column 'pages' is no known field; its values are kept as"
                                + " notes, in this row and in those below.");
        assertThat(LayoutExample.remarks(readings.get(1))).isEmpty();
    }

    @Test
    void storesOneRowOnly() {
        Reading.Accepted second = LayoutExample.accepted(LayoutExample.read(CSV).get(1));
        assertThat(new String(second.document(), StandardCharsets.UTF_8))
                .isEqualTo("{\"record_id\":\"900106\",\"title\":\"Report on the Ferry\","
                        + "\"original_publication_date\":\"1952\",\"source\":\"APRF, f. 3, op. 65, d. 827.\","
                        + "\"language\":\"Russian\",\"pages\":\"7\"}");
    }

    @Test
    void readsHeadingsOfAPageAsColumnsAndOtherSeparators() {
        String semicolons = "Record ID;Title;Author(s);Associated People & Organizations\n1;T;Ott, Anna;Guild\n";
        ArchivalRecord record = LayoutExample.record(semicolons);
        assertThat(record.named(ContributorRole.AUTHOR)).containsExactly("Ott, Anna");
        assertThat(record.accessPoints().people()).containsExactly("Guild");
        assertThat(LayoutExample.record(semicolons.replace(';', '\t'))).isEqualTo(record);
    }

    @Test
    void prefersTheCitationAndKeepsTheSourceBesideIt() {
        ArchivalRecord record =
                LayoutExample.record("{\"record_id\":\"1\",\"citation\":\"\\\"Letter,\\\" May 4, 1951, Wilson"
                        + " Center Digital Archive, APRF, f. 3.\",\"source\":\"APRF\"}");
        assertThat(record.description().title()).isEqualTo("Letter");
        assertThat(record.notes())
                .extracting(note -> note.heading() + "=" + note.text())
                .containsExactly("source=APRF");
    }

    @Test
    void keepsTheWordsOfADateThatTellsNone() {
        Reading reading = LayoutExample.read(
                        "{\"record_id\":\"1\",\"title\":\"T\",\"original_publication_date\":\"the year of the flood\"}")
                .get(0);
        assertThat(LayoutExample.record(reading).description().date().printed()).isEqualTo("the year of the flood");
        assertThat(LayoutExample.record(reading).description().date().w3cdtf()).isEmpty();
        assertThat(LayoutExample.remarks(reading))
                .containsExactly("file:1: The date 'the year of the flood' is not understood; its words are kept.");
    }

    @Test
    void readsOnlyAsManyRowsAsAreAskedFor() {
        String rows = "{\"record_id\":\"1\",\"title\":\"T\"}\n".repeat(1000) + "no JSON at all\n";
        assertThat(SourceReaders.standard()
                        .read(new SourceDocument("file", rows.getBytes(StandardCharsets.UTF_8)))
                        .limit(3))
                .hasSize(3);
    }
}
