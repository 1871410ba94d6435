package org.fonds.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.fonds.record.ArchivalRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every layout bears: the ways in which files come from other machines. */
class LayoutRobustnessTest {
    private static final int FIVE_MEGABYTES = 5 * 1024 * 1024;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "old-site.txt",
                "old-site.html",
                "new-site.txt",
                "new-site.html",
                "field-table.jsonl",
                "field-table.csv",
                "references.ris",
                "museum.csv",
                "museum.tsv",
                "museum.jsonl"
            })
    void readsAByteOrderMarkAndLineEndsOfWindows(String file) {
        String text = LayoutExample.text(file);
        assertThat(records("\uFEFF" + text.replace("\n", "\r\n"))).isEqualTo(records(text));
        assertThat(records("\n \n" + text)).isEqualTo(records(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "old-site.txt",
                "old-site.html",
                "new-site.txt",
                "new-site.html",
                "field-table.jsonl",
                "field-table.csv",
                "references.ris",
                "museum.csv",
                "museum.tsv",
                "museum.jsonl"
            })
    void refusesBytesThatAreNotUtf8(String file) {
        byte[] bytes = LayoutExample.bytes(file);
        bytes[bytes.length - 2] = (byte) 0xE9;
        List<Reading> readings =
                LayoutExample.museum().read(new SourceDocument("file", bytes)).toList();
        assertThat(readings)
                .singleElement()
                .asString()
                .contains("The byte 0xE9 is not UTF-8 there. Save the file as UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"old-site.txt", "new-site.txt", "field-table.jsonl", "references.ris"})
    void keepsDecomposedLettersAsTheyCame(String file) {
        String decomposed = Normalizer.normalize(LayoutExample.text(file), Normalizer.Form.NFD);
        ArchivalRecord record = records(decomposed).get(0);
        assertThat(record.description().title()).isEqualTo("Letter, Be\u0301la Jelen\u0301 to Anna Ott");
        assertThat(records(decomposed)).hasSameSizeAs(records(LayoutExample.text(file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"old-site.txt", "old-site.html", "new-site.txt", "new-site.html"})
    void readsAPageWithATextOfFiveMegabytes(String file) {
        String text = LayoutExample.text(file);
        String paragraph = "The nets are wet and the ferry is late. ";
        String endless = (file.endsWith("html")
                        ? "<p>" + paragraph.repeat(25) + "</p>\n"
                        : paragraph.repeat(25) + "\n\n")
                .repeat(FIVE_MEGABYTES / 1000);
        String oneLine = paragraph.repeat(FIVE_MEGABYTES / paragraph.length());
        String mark = "Dear Anna,";
        assertThat(records(text.replace(mark, mark + "\n\n" + endless))).isEqualTo(records(text));
        assertThat(records(text.replace(mark, mark + "\n\n" + oneLine))).isEqualTo(records(text));
    }

    @ParameterizedTest
    @CsvSource({"references.ris, 5", "field-table.jsonl, 1", "field-table.csv, 1", "museum.csv, 1", "museum.tsv, 1"})
    void readsAFileOfMegabytes(String file, int megabytes) {
        String text = LayoutExample.text(file);
        String header = file.matches(".*[ct]sv") ? text.substring(0, text.indexOf('\n') + 1) : "";
        String rows = text.substring(header.length());
        int times = megabytes * 1024 * 1024 / rows.length();
        long accepted = LayoutExample.museum()
                .read(new SourceDocument("file", (header + rows.repeat(times)).getBytes(StandardCharsets.UTF_8)))
                .filter(Reading.Accepted.class::isInstance)
                .count();
        assertThat(accepted).isEqualTo((long) times * records(text).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"field-table.jsonl", "new-site.html", "field-table.csv"})
    void replacesCharactersThatXmlForbids(String file) {
        String hidden = file.endsWith("jsonl") ? "\\u0007" : file.endsWith("html") ? "&#7;" : "\u0007";
        Reading reading = LayoutExample.read(LayoutExample.text(file)
                        .replace("Béla Jeleń asks", "Béla" + hidden + " asks")
                        .replace("He writes", "He" + hidden + " writes"))
                .get(0);
        if (!file.endsWith("html")) {
            assertThat(LayoutExample.record(reading).description().summary()).contains("\uFFFD");
        }
        assertThat(LayoutExample.record(reading).toString()).doesNotContain("\u0007");
        assertThat(Arrays.toString(LayoutExample.remarks(reading).toArray())).contains("U+0007");
    }

    private static List<ArchivalRecord> records(String text) {
        return LayoutExample.read(LayoutExample.museum(), text).stream()
                .map(LayoutExample::record)
                .toList();
    }
}
