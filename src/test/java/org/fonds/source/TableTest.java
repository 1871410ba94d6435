package org.fonds.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.ContributorRole;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final String CSV = LayoutExample.text("museum.csv");

    @Test
    void readsTheColumnsThatTheMappingNames() {
        ArchivalRecord record = LayoutExample.record(readings(CSV).get(0));
        assertThat(record.id()).hasToString("N90001");
        assertThat(record.description().title()).isEqualTo("Boats in a Calm");
        assertThat(record.description().date().printed()).isEqualTo("c.1832");
        assertThat(record.description().date().approximate()).isTrue();
        assertThat(record.description().collections()).containsExactly("Ferry Sketchbook");
        assertThat(record.named(ContributorRole.AUTHOR)).containsExactly("Dorn, Carl", "Ott, Anna");
        assertThat(record.accessPoints().topics()).containsExactly("transport: water", "boat", "sky");
        assertThat(record.address()).isEqualTo("http://www.example.org/works/n90001");
    }

    @Test
    void keepsTheOtherColumnsReportsThemOnceAndLeavesOutWhatItMay() {
        List<Reading> readings = readings(CSV);
        assertThat(LayoutExample.record(readings.get(0)).notes())
                .extracting(note -> note.heading() + "=" + note.text())
                .containsExactly("creditLine=Given by Anna Ott 1856", "medium=Graphite on paper");
        assertThat(LayoutExample.remarks(readings.get(0)))
                .hasSize(2)
                .contains("file:2: The column 'medium' is no known field; its values are kept as notes, in this row"
                        + " and in those below.");
        assertThat(LayoutExample.remarks(readings.get(1)))
                .containsExactly("file:3: The date 'date not known' is not understood; its words are kept.");
    }

    @Test
    void remarksOnColumnsThatTheTableDoesNotHave() {
        assertThat(LayoutExample.remarks(
                        readings(LayoutExample.text("museum.tsv")).get(0)))
                .contains("file:2: The mapping names the column 'url', which the table does not have.");
    }

    @Test
    void readsMembersOfNestedObjects() {
        TableMapping nested = TableMapping.parse(
                "nested.mapping",
                "id=acno\ntitle=title\nauthors=contributors.fc\ndate=dateRange.text\nsubjects=subjects\n"
                        + "left-out = contributors.gender | dateText");
        Reading reading = LayoutExample.read(
                        SourceReaders.standard().mapping(nested), LayoutExample.text("museum.jsonl"))
                .get(0);
        ArchivalRecord record = LayoutExample.record(reading);
        assertThat(record.named(ContributorRole.AUTHOR)).containsExactly("Anna Ott", "Carl Dorn");
        assertThat(record.description().date().w3cdtf()).contains("1834");
        assertThat(record.accessPoints().topics()).containsExactly("ship", "sky");
        assertThat(record.notes()).isEmpty();
    }

    @Test
    void readsAStoredRowWithoutItsMapping() {
        for (Reading reading : readings(CSV)) {
            Reading.Accepted first = LayoutExample.accepted(reading);
            Reading again = SourceReaders.standard().reread("table", "file", first.document());
            assertThat(LayoutExample.record(again)).isEqualTo(first.record());
            assertThat(LayoutExample.accepted(again).document()).isEqualTo(first.document());
        }
    }

    @Test
    void storesARowByTheMappingOfItsDay() {
        byte[] stored = LayoutExample.accepted(readings(CSV).get(1)).document();
        assertThat(new String(stored, StandardCharsets.UTF_8))
                .startsWith("{\"mapping\":\"id = acno\\ntitle = title\\n")
                .endsWith(
                        "\"row\":{\"acno\":\"N90002\",\"title\":\"A Quay\",\"dateText\":\"date not known\","
                                + "\"all_artists\":\"Dorn, Carl\",\"classification\":\"painting\",\"medium\":\"Oil on panel\"}}");
        SourceReaders today =
                SourceReaders.standard().mapping(TableMapping.parse("m", "id = row.title\ntitle = row.acno"));
        assertThat(LayoutExample.record(SourceReaders.standard().reread("table", "file", stored))
                        .id())
                .hasToString("N90002");
        assertThat(today.reread("table", "file", stored)).isInstanceOf(Reading.Accepted.class);
    }

    @Test
    void refusesADamagedStoredRow() {
        assertThat(SourceReaders.standard()
                        .reread("table", "file", bytes("{\"mapping\":\"x\",\"row\":{\"id\":\"1\"}}")))
                .hasToString(
                        "file: There is no table in it with the columns that are needed. Check its first row, or ingest"
                                + " it again from its source.");
    }

    @Test
    void triesSeveralMappingsInOrder() {
        SourceReaders readers = LayoutExample.museum().mapping(TableMapping.parse("m", "id = number\ntitle = name"));
        assertThat(LayoutExample.record(LayoutExample.read(readers, "number,name\n5,A\n")
                                .get(0))
                        .id())
                .hasToString("5");
        assertThat(LayoutExample.read(readers, CSV)).hasSize(2);
    }

    @Test
    void namesTheColumnsOfTheTableInARefusal() {
        assertThat(readings("acno,title\n,A\nN1,\n"))
                .extracting(Reading::toString)
                .containsExactly(
                        "file:2: The row has neither a Record ID nor digits after /document/ in its address. Add a field"
                                + " 'acno' with the archive's number of the document.",
                        "file:3: The row has no title: its field 'title' is empty, and its citation names none. Fill its"
                                + " field 'title'.");
    }

    private static List<Reading> readings(String text) {
        return LayoutExample.read(LayoutExample.museum(), text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
