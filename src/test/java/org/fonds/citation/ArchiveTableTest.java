package org.fonds.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fonds.record.Citation;
import org.fonds.record.Holding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArchiveTableTest {
    private static final ArchiveTable STANDARD = ArchiveTable.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "APRF, f. 3 | aprf | Archive of the President of the Russian Federation",
                "АП РФ. Ф. 3. Оп. 24 | aprf | Archive of the President of the Russian Federation",
                "Archive of the President of the Russian Federation (APRF) | aprf | Archive of the President of the Russian Federation",
                "AVPRF | avprf | Archive of Foreign Policy of the Russian Federation",
                "AVP RF | avprf | Archive of Foreign Policy of the Russian Federation",
                "TsKhSD, f. 5, op. 28 | rgani | Russian State Archive of Contemporary History",
                "RGANI, f. 5, op. 28 | rgani | Russian State Archive of Contemporary History",
                "RTsKhIDNI | rgaspi | Russian State Archive of Socio-Political History",
                "MOL, XIX-J-1-j Korea | mol | Hungarian National Archives",
                "Hungarian National Archives (Magyar Nemzeti Levéltár Országos Levéltára, MNL OL). XIX-J-1-j Korea | mol | Hungarian National Archives",
                "PRC FMA 118-01154-01 | prc-fma | Chinese Foreign Ministry Archive",
                "SAPMO-BArch NY 4090/437 | sapmo-barch | Foundation Archives of Parties and Mass Organisations of the GDR in the Federal Archives",
                "Central State Archive, Sofia, Fond 1-B | tsda | Central State Archive (Bulgaria)",
                "Central State Archive, Tirana | aqsh | Central State Archive, Tirana",
                "Nehru Memorial Museum and Library | nmml | Nehru Memorial Museum and Library",
                "Archive of Tea and Timber (ATT) | att | Archive of Tea and Timber",
                "Österreichisches Archiv für Tee | osterreichisches-archiv-fur-tee | Österreichisches Archiv für Tee",
            })
    void givesOneKeyToAllNamesOfAHolder(String citation, String key, String name) {
        assertThat(STANDARD.keyOf(holding(STANDARD, citation))).isEqualTo(new HolderKey(key, name));
    }

    @Test
    void aNameWithoutLatinLettersHasAKeyToo() {
        assertThat(Slug.of("中央档案馆"))
                .matches("x[0-9a-f]{8}")
                .isEqualTo(Slug.of("中央档案馆"))
                .isNotEqualTo(Slug.of("档案馆"));
    }

    @Test
    void anOperatorsTableAddsHoldersAggregatorsAndPlaces() throws IOException {
        ArchiveTable own = table("""
                # ours
                aggregator | Harbor Digital Archive
                holder | germany | HTA | Harbor Tea Archive
                holder | soviet | HFK | Harbor Fishing Kontor
                place | Port Meridian
                """);
        CitationParser parser = new CitationParser(STANDARD.extendedBy(own));
        Citation citation = parser.parse(
                "\"Note\", 1950, Harbor Digital Archive, Harbor Tea Archive (HTA), Port Meridian, B 136/5, 4-8; HFK, l. 5.");
        assertThat(CitationSketch.of("own", citation))
                .isEqualTo(
                        "own | held Harbor Tea Archive (HTA) {signatur B 136/5, pages 4-8} | held HFK (HFK) {listy 5}");
        assertThat(citation.aggregator()).isEqualTo("Harbor Digital Archive");
        assertThat(citation.locations().get(0).place()).isEqualTo("Port Meridian");
    }

    @Test
    void anOperatorsLineAddsNamesToAKnownHolder() throws IOException {
        ArchiveTable table = STANDARD.extendedBy(table("holder | unknown | RGANI | Archive of Newest Times\n"));
        Holding holding = holding(table, "Archive of Newest Times, p. 5, d. 3");
        assertThat(table.keyOf(holding))
                .isEqualTo(new HolderKey("rgani", "Russian State Archive of Contemporary History"));
        assertThat(holding.mark().value("delo")).as("the system of marks stays").contains("3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {
                "holder | soviett | X | Y ! own.txt, line 2: 'soviett'. There is no such system of shelf-marks. The systems are: soviet, papka,",
                "holder | soviet | X ! own.txt, line 2: 'holder | soviet | X'. A line is one of: holder | SYSTEM | ABBREVIATIONS | NAMES;",
                "holder | soviet | | ! own.txt, line 2: 'holder | soviet | |'. A holder needs an abbreviation or a name.",
                "archive | X ! own.txt, line 2: 'archive | X'. A line is one of: holder",
                "place | ; ! own.txt, line 2: 'place | ;'. There is no name.",
                "holder | soviet | TEA | Y ! own.txt, line 2: 'TEA'. The name stands on line 1 already. Put all names of one holder on one line.",
            })
    void aBadLineIsNamedWithItsRemedy(String line, String message) {
        assertThatThrownBy(() -> table("holder | soviet | TEA | Tea Archive\n" + line + "\n"))
                .isInstanceOf(ArchiveTableIsFaulty.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void readsAFileThatAnEditorOnWindowsHasSaved(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("own.txt"), "\uFEFFholder | soviet | TEA | Tea Archive\r\n\r\n# end\r\n");
        assertThat(ArchiveTable.read(file).archive("TEA")).isPresent();
    }

    @Test
    void namesTheFileThatIsNotThere(@TempDir Path folder) {
        assertThatThrownBy(() -> ArchiveTable.read(folder.resolve("none.txt")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.txt");
    }

    private static Holding holding(ArchiveTable table, String citation) {
        return new CitationParser(table).parse(citation).locations().get(0);
    }

    private static ArchiveTable table(String lines) throws IOException {
        return ArchiveTable.read("own.txt", new StringReader(lines));
    }
}
