package org.fonds.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fonds.testing.Shared;
import org.fonds.xml.Finding;
import org.fonds.xml.PlacedFinding;
import org.fonds.xml.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cataloger sees of {@code fonds validate}. */
class ValidateCommandTest {
    private static final String GOOD_DC = """
            <oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:title>T</dc:title><dc:creator>C</dc:creator><dc:date>1956</dc:date><dc:type>Text</dc:type>
            <dc:description>D</dc:description><dc:source>S</dc:source>
            <dc:identifier>https://a.example/1</dc:identifier>
            <dc:rights>http://rightsstatements.org/vocab/CNE/1.0/</dc:rights>
            </oai_dc:dc>
            """;

    @TempDir
    private Path folder;

    private String printed = "";

    @Test
    void saysThatNothingIsWrong() throws IOException {
        assertThat(validate(write("good.xml", GOOD_DC))).isEqualTo(ExitCode.DONE);
        assertThat(printed).contains("1 file, 1 record {oai_dc=1}; nothing is wrong.");
    }

    @Test
    void saysFileLineColumnRuleMessageAndRemedy() throws IOException {
        Path file = write("bad.xml", GOOD_DC.replace("<dc:date>1956", "\n<dc:date>circa 1956"));

        validate(file, "--standards", Shared.path("standards"));

        assertThat(printed)
                .contains(file + ":3:10: warning oai_dc DC-R04: 'circa 1956' is no date of W3CDTF."
                        + " Write YYYY, YYYY-MM or YYYY-MM-DD, or two of these with a slash between them.")
                .containsPattern("warning +oai_dc +DC-R04 +1 +1");
    }

    @Test
    void tellsFindingsToProgramsUnderTheSameNamesEverywhere() {
        Finding finding = new Finding("mods", "MODS-R02", Severity.ERROR, 2, 7, "/mods", "No title.", "Add one.");

        assertThat(JsonLines.text(new PlacedFinding("a.xml", null, finding).fields()))
                .isEqualTo("{\"file\":\"a.xml\",\"identifier\":null,\"format\":\"mods\",\"rule\":\"MODS-R02\","
                        + "\"severity\":\"error\",\"line\":2,\"column\":7,\"xpath\":\"/mods\",\"message\":\"No title.\","
                        + "\"remedy\":\"Add one.\"}");
    }

    @Test
    void findsTheRecordsOfACollectionWithTheLinesOfTheWhole() throws IOException {
        String mods = "<mods><titleInfo><title>T</title></titleInfo></mods>\n";
        Path file = write(
                "collection.xml",
                "<modsCollection xmlns=\"http://www.loc.gov/mods/v3\">\n" + mods.repeat(3) + "</modsCollection>");

        validate(file);

        assertThat(printed.lines().filter(line -> line.contains("mods MODS-R09:")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(file + ":2:7: error"),
                        line -> assertThat(line).startsWith(file + ":3:7: error"),
                        line -> assertThat(line).startsWith(file + ":4:7: error"));
    }

    @Test
    void readsFoldersAndZipFiles() throws IOException {
        write("a/one.xml", GOOD_DC);
        write("a/b/two.xml", GOOD_DC);
        write("a/readme.txt", "no XML");
        Path zip = folder.resolve("records.ZIP");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("three.xml"));
            out.write(GOOD_DC.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(validate(folder.resolve("a"), zip)).isEqualTo(ExitCode.DONE);
        assertThat(printed).contains("3 files, 3 records {oai_dc=3}");
    }

    @Test
    void looksIntoAnAnswerOfOaiPmh() throws IOException {
        Path file = write("answer.xml", """
                <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">
                <responseDate>2026-11-22T10:50:00</responseDate>
                <request verb="GetRecord" metadataPrefix="oai_dc">https://a.example/oai</request>
                <GetRecord><record><header><identifier>17</identifier><datestamp>2026-11-22</datestamp></header>
                <metadata>%s</metadata></record></GetRecord></OAI-PMH>
                """.formatted(GOOD_DC.replace("<dc:title>T</dc:title>", "")));

        validate(file);

        assertThat(printed)
                .contains(file + ":2:49: error oai-pmh OAI-R02: '2026-11-22T10:50:00' in <responseDate>")
                .contains("error oai-pmh OAI-R01: '2026-11-22T10:50:00' is not allowed in <responseDate>")
                .contains("warning oai-pmh OAI-R07: '17' is no identifier of the scheme oai.")
                .contains("error oai-pmh OAI-R04: The root of the metadata names no schema")
                .contains("warning oai-pmh OAI-R09: ")
                .contains("error oai_dc DC-R01: The record has no title.");
    }

    @Test
    void recognisesTheSeedInEveryFormatByTheOfficialSchemas() {
        for (String name : new String[] {"oai_dc", "mods", "marcxml", "edm"}) {
            int code = validate(Shared.path("examples/seed-" + name + ".xml"), "--standards", Shared.path("standards"));
            assertThat(code).as(name + ": " + printed).isEqualTo(ExitCode.DONE);
            assertThat(printed).contains("{" + name + "=1}");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE dc [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><dc>&a;</dc>",
                "<!DOCTYPE dc [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]><dc>&b;</dc>",
                "<dc>",
                "",
                "no XML at all",
                "<dc xmlns:a='a'><b:c/></dc>"
            })
    void doesNotFollowWhatAHostileFileSays(String hostile) throws IOException {
        assertThat(validate(write("hostile.xml", hostile))).isEqualTo(ExitCode.DONE_IN_PART);
        assertThat(printed).containsPattern("hostile.xml:\\d+:\\d+: error xml well-formed: ");
    }

    @Test
    void givesUpAtElementsThatStandTooDeep() throws IOException {
        String deep = "<mods xmlns=\"http://www.loc.gov/mods/v3\">" + "<relatedItem>".repeat(100_000);

        assertThat(validate(write("deep.xml", deep))).isEqualTo(ExitCode.DONE_IN_PART);
        assertThat(printed).contains("elements stand in each other more than 256 deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<mods ID='%s'/>", "<mods><!--%s--></mods>", "<list><?x %s?></list>", "<list>%s</list>"})
    void givesUpAtAPieceThatNoMemoryHolds(String pattern) throws IOException {
        write("a/1.xml", "<r xmlns='http://www.loc.gov/mods/v3'>" + pattern.formatted("x".repeat(33 << 20)) + "</r>");
        write("a/2.xml", GOOD_DC);

        assertThat(validate(folder.resolve("a"))).isEqualTo(ExitCode.DONE_IN_PART);
        assertThat(printed)
                .contains("1.xml:0:0: error file file: It cannot be read: ")
                .contains("has more than 33554432 bytes")
                .contains("{oai_dc=1}");
    }

    @Test
    void takesADocumentThatIsLongerThanAnyRecord() throws IOException {
        String record = "<mods><note>" + "x".repeat(9 << 20) + "</note></mods>";
        Path file = write("l.xml", "<r xmlns='http://www.loc.gov/mods/v3'>" + record.repeat(4) + "</r>");

        validate(file);

        assertThat(printed).contains("4 records {mods=4}").doesNotContain("file file");
    }

    @Test
    void givesUpAtARecordOfTooManyElements() throws IOException {
        Path file = write("many.xml", "<mods xmlns='http://www.loc.gov/mods/v3'>" + "<x/>".repeat(100_001) + "</mods>");

        assertThat(validate(file)).isEqualTo(ExitCode.DONE_IN_PART);
        assertThat(printed).contains("a record has more than 100000 elements");
    }

    @Test
    void givesUpAtAZipFileThatUnfoldsWithoutEndAndGoesOnBehindIt() throws IOException {
        Path bomb = folder.resolve("bomb.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            out.putNextEntry(new ZipEntry("bomb.xml"));
            out.write("<list>".getBytes(StandardCharsets.UTF_8));
            byte[] filler = ("<a></a>" + " ".repeat(1_000)).repeat(1_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 150; i++) {
                out.write(filler);
            }
        }
        Path good = write("good.xml", GOOD_DC);

        assertThat(validate(bomb, good)).isEqualTo(ExitCode.DONE_IN_PART);
        assertThat(printed)
                .contains("the ZIP file unfolds to more than 200 times its size")
                .contains("{oai_dc=1}");
    }

    @Test
    void saysWhereThereIsNothingToCheck() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));

        assertThat(validate(empty)).isEqualTo(ExitCode.DONE_IN_PART);
        assertThat(printed).contains("There is no file in it whose name ends in .xml.");
    }

    @Test
    void looksIntoAFolderThroughALink() throws IOException {
        write("a/one.xml", GOOD_DC);
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a"));

        assertThat(validate(link)).isEqualTo(ExitCode.DONE);
        assertThat(printed).contains("1 file, 1 record");
    }

    @Test
    void steersNoTerminal() throws IOException {
        Path zip = folder.resolve("names.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("\u001B[31mred\n.xml"));
            out.write("<dc>".getBytes(StandardCharsets.UTF_8));
        }

        validate(zip);

        assertThat(printed).contains("names.zip!\uFFFD[31mred\uFFFD.xml:1:").doesNotContain("\u001B");
    }

    @Test
    void compilesASchemaOnceWhateverAddressesRecordsNameItBy() throws IOException {
        StringBuilder records = new StringBuilder("<modsCollection xmlns='http://www.loc.gov/mods/v3'"
                + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>");
        for (int i = 0; i < 400; i++) {
            records.append("<mods xsi:schemaLocation='http://www.loc.gov/mods/v3 http://a.example/%ZZ/[" + i
                    + "]/mods-3-8.xsd'><titleInfo><title>T</title></titleInfo></mods>");
        }
        Path file = write("many.xml", records + "</modsCollection>");

        // Compiled 400 times it would take minutes.
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> validate(file, "--standards", Shared.path("standards")));
        assertThat(printed).contains("400 records {mods=400}");
    }

    @Test
    void goesOnBehindAFileThatIsBroken() throws IOException {
        write("a/1.xml", "<dc>");
        write("a/2.xml", GOOD_DC);

        assertThat(validate(folder.resolve("a"))).isEqualTo(ExitCode.DONE_IN_PART);
        assertThat(printed).contains("2 files, 1 record {oai_dc=1}; errors.");
    }

    @Test
    void saysOfAPageThatItIsNoXmlAndWhatToGive() throws IOException {
        Path page = write("page.md", "\uFEFF\n# October 1, 1950 Ciphered Telegram\n\n**Citation**\n");
        Path empty = write("empty.xml", " \n");

        assertThat(validate(page, empty)).isEqualTo(ExitCode.DONE_IN_PART);

        assertThat(printed)
                .contains(
                        page + ":1:1: error xml well-formed: It is no XML: it does not begin with '<'. Give records of")
                .contains(empty + ":1:0: error xml well-formed: There is nothing in it. Give records of")
                .contains("Pages and tables become such records by 'fonds ingest'.");
    }

    @Test
    void saysWhereXmlIsBrokenThatBeginsAsSuch() throws IOException {
        Path cut = write("cut.xml", "<mods xmlns=\"http://www.loc.gov/mods/v3\">\n<titleInfo>");

        validate(cut);

        assertThat(printed).contains(cut + ":2:12: error xml well-formed: ").contains("Mend the XML at this place");
    }

    @Test
    void saysWhatIsKnownWhereNothingIsRecognised() throws IOException {
        assertThat(validate(write("ead.xml", "<ead/>"))).isEqualTo(ExitCode.DONE_IN_PART);
        assertThat(printed)
                .contains("There is no record of a known format here; the root is <ead> in the namespace ''.");
    }

    @Test
    void tellsAFolderOfStandardsThatIsNone() throws IOException {
        assertThat(validate(write("good.xml", GOOD_DC), "--standards", folder.resolve("none")))
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void readsAPlainFolderOfStandardsWithoutACatalog() throws IOException {
        Path plain = Files.createDirectories(folder.resolve("plain"));
        for (String name : new String[] {"oai-pmh/oai_dc.xsd", "dc/simpledc20021212.xsd", "edm/xml.xsd"}) {
            Path file = Shared.path("standards").resolve(name);
            Files.copy(file, plain.resolve(file.getFileName().toString()));
        }

        validate(write("bad.xml", GOOD_DC.replace("dc:creator", "dc:author")), "--standards", plain);

        assertThat(printed).contains("oai_dc official-schema: ");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Standard output is where findings go; nothing else may be written there. */
    private int validate(Object... arguments) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] words = new String[arguments.length + 1];
        words[0] = "validate";
        for (int i = 0; i < arguments.length; i++) {
            words[i + 1] = arguments[i].toString();
        }
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            return Fonds.run(words);
        } finally {
            System.setOut(before);
            printed = out.toString(StandardCharsets.UTF_8);
        }
    }
}
