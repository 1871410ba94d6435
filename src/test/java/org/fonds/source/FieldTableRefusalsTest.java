package org.fonds.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row that cannot be read is refused with its line, and those below it are read. */
class FieldTableRefusalsTest {
    private static final String HEADER = "record_id,title,summary\n";
    private static final String QUOTES = " Put a cell that has quotes in it into quotes, and write each of them twice.";

    @Test
    void refusesARaggedRowAndGoesOn() {
        assertThat(told(HEADER + "1,A,x\n2,B\n3,C,x,y\n4,D,x\n"))
                .containsExactly(
                        "1",
                        "file:3: The row has 2 cells, the header has 3: '2,B'. Give the row as many cells as the header;"
                                + " one that has a comma in it must stand in quotes.",
                        "file:4: The row has 4 cells, the header has 3: '3,C,x,y'. Give the row as many cells as the"
                                + " header; one that has a comma in it must stand in quotes.",
                        "4");
    }

    @Test
    void refusesARowWithALostQuoteAndGoesOn() {
        assertThat(told(HEADER + "1,A,x\n2,\"B,x\n3,C,x\n4,\"D\",x\n"))
                .containsExactly("1", "file:3: The quotes of the row do not pair: '2,\"B,x'." + QUOTES, "3", "4");
        assertThat(told(HEADER + "1,A,\"x\" y\n2,B,x\n"))
                .containsExactly("file:2: The quotes of the row do not pair: '1,A,\"x\" y'." + QUOTES, "2");
    }

    @Test
    void givesUpWhereNoQuotePairs() {
        List<String> told = told(HEADER + "1\"b,A,\"x\n".repeat(10_000) + "2,B,x\n");
        assertThat(told.get(told.size() - 1))
                .contains("From this row on the quotes do not pair, and the rest is not read");
    }

    @Test
    void skipsEmptyRows() {
        assertThat(told("\n" + HEADER + "1,A,x\n\n,,\n , ,\n2,B,x\n\n")).containsExactly("1", "2");
    }

    @Test
    void refusesABrokenLineOfJsonAndGoesOn() {
        List<String> told = told("""
                {"record_id":"1","title":"A"}
                [1]
                {"record_id":
                "x"
                {"record_id":"2","record_id":"3","title":"A"}
                {"record_id":"4","title":"A"} more
                {"record_id":"5","title":"A"}
                """);
        assertThat(told).hasSize(7).startsWith("1").endsWith("5");
        assertThat(told.get(1))
                .isEqualTo("file:2: The line is no JSON object: '[1]'. Write one document a line, as an object such as"
                        + " {\"record_id\": \"117312\", \"title\": \"...\"}.");
        assertThat(told.get(2))
                .startsWith("file:3: The line is no valid JSON (")
                .doesNotContain("[Source")
                .contains("): '{\"record_id\":'.");
        assertThat(told.get(3)).startsWith("file:4: The line is no JSON object: '\"x\"'.");
        assertThat(told.get(4)).startsWith("file:5: The line is no valid JSON (Duplicate");
        assertThat(told.get(5)).startsWith("file:6: The line ");
    }

    @Test
    void refusesAFirstLineOfBrokenJsonAndGoesOn() {
        assertThat(told("{\"record_id\n{\"record_id\":\"2\",\"title\":\"A\"}\n"))
                .hasSize(2)
                .endsWith("2");
    }

    @Test
    void refusesDeepNestingAndGoesOn() {
        String deep = "{\"record_id\":\"1\",\"title\":\"A\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertThat(told(deep + "\n{\"record_id\":\"2\",\"title\":\"A\"}\n"))
                .hasSize(2)
                .endsWith("2");
        String nested = "{\"record_id\":\"1\",\"title\":\"A\",\"x\":{\"y\":[{\"z\":\"1\"},{\"z\":2}]}}";
        assertThat(LayoutExample.record(nested).notes())
                .extracting(note -> note.heading() + "=" + note.text())
                .containsExactly("x.y.z=1", "x.y.z=2");
    }

    @Test
    void refusesADoubledColumn() {
        assertThat(told("record_id,title,title\n1,A,B\n"))
                .containsExactly(
                        "file:1: The header has the column 'title' twice. Keep the one that is meant, or give the"
                                + " other another name.");
        assertThat(told("record_id,title,,\n1,A,x,y\n")).containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1,A,x\n2,B,x\n", "[{\"record_id\":\"1\",\"title\":\"A\"}]", "{\"id\":\"1\",\"title\":\"A\"}"})
    void refusesATableThatItDoesNotKnow(String text) {
        assertThat(told(text)).singleElement().asString().startsWith("file: No layout was recognised in it");
    }

    @Test
    void namesTheColumnThatATableLacks() {
        assertThat(told("record_id,date\n1,1950\n2,1951\n"))
                .containsExactly("file:1: The table has no column 'title', nor a 'citation' or 'source' that names the"
                        + " title; its columns are 'record_id', 'date'. Add the column 'title', or say by --mapping which"
                        + " column is the title.");
    }

    @Test
    void refusesATableWithoutRows() {
        assertThat(told(HEADER)).containsExactly("file:1: The table has no rows. Fill it or remove it.");
    }

    @Test
    void refusesARowWithoutANumberOrATitle() {
        assertThat(told("record_id,title,document_url\n,A,https://example.org/document/letter\n2,,\n47 11,A,\n,A,\n"))
                .containsExactly(
                        "file:2: The row has neither a Record ID nor digits after /document/ in its address"
                                + " 'https://example.org/document/letter'. Add a field 'record_id' with the archive's number"
                                + " of the document.",
                        "file:3: The row has no title: its field 'title' is empty, and its citation names none. Fill its"
                                + " field 'title'.",
                        "file:4: The Record ID '47 11' is too long or has characters that an OAI identifier cannot have."
                                + " Write the archive's number of the document there and nothing else.",
                        "file:5: The row has neither a Record ID nor digits after /document/ in its address. Add a field"
                                + " 'record_id' with the archive's number of the document.");
    }

    @Test
    void takesANumberFromTheAddress() {
        assertThat(told("record_id,title,document_url\n,A,https://example.org/document/17\n"))
                .containsExactly("17");
    }

    private static List<String> told(String text) {
        return LayoutExample.read(text).stream()
                .map(reading -> reading instanceof Reading.Accepted accepted
                        ? accepted.record().id().value()
                        : reading.toString())
                .toList();
    }
}
