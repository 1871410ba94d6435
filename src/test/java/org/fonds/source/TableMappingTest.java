package org.fonds.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableMappingTest {
    @Test
    void isReadFromAFile(@TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(folder.resolve("m"), "\uFEFFid = Nr = 1\r\n# why\r\ntitle = Titel des Stücks\r\n");
        TableMapping mapping = TableMapping.read(file);
        assertThat(mapping).hasToString("id = Nr = 1\ntitle = Titel des Stücks");
        assertThat(mapping.columns()).containsExactly("Nr = 1", "Titel des Stücks");
    }

    @Test
    void readsItselfWrittenOut() {
        TableMapping mapping = TableMapping.parse("m", LayoutExample.MUSEUM);
        assertThat(TableMapping.parse("m", mapping.toString())).hasToString(mapping.toString());
    }

    @Test
    void saysWhatIsWrongWithALine() {
        assertFaulty("id", "m:1: 'id' is no line 'field = column'. Write it so, or begin it with '#'.");
        assertFaulty("\nid =", "m:2: 'id =' is no line 'field = column'. Write it so, or begin it with '#'.");
        assertFaulty("colour = x", "m:1: 'colour' is no field. The fields are id, title, date, citation, ");
        assertFaulty("id = a\nid = b", "m:2: 'id' stands a second time. Name all its columns in one line");
        assertFaulty("title = a | b", "m:1: 'title' has more than one column. Name the one that it is read from.");
        assertFaulty("id = a\nrecord_id = b", "m:2: 'record_id' has more than one column.");
        assertFaulty("id = a\ntitle = a", "m:2: The column 'a' has two fields. Decide for one of them.");
    }

    @Test
    void needsANumberAndATitle() {
        assertFaulty("title = a", "m: The mapping has no line for 'id'. Add a line 'id = ...' with its column.");
        assertFaulty("id = a", "m: The mapping has no line for 'title'.");
        assertThat(TableMapping.parse("m", "id = a\ncitation = b").columns()).containsExactly("a", "b");
    }

    @Test
    void saysWhenThereIsNoFileOrNoText(@TempDir Path folder) throws IOException {
        Path none = folder.resolve("none");
        assertThatThrownBy(() -> TableMapping.read(none))
                .isInstanceOf(TableMappingIsFaulty.class)
                .hasMessage(none + ": There is no such file. Write the mapping, or mend its path.");
        Path old = Files.write(folder.resolve("old"), "id = Größe".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> TableMapping.read(old))
                .hasMessage(old + ": The mapping is not in UTF-8. Save it as UTF-8.");
    }

    private static void assertFaulty(String text, String message) {
        assertThatThrownBy(() -> TableMapping.parse("m", text))
                .isInstanceOf(TableMappingIsFaulty.class)
                .hasMessageStartingWith(message);
    }
}
