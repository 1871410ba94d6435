package org.fonds.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path temp;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path source;

    @BeforeEach
    void makeSource() throws IOException {
        source = Files.createDirectory(temp.resolve("pages"));
    }

    @Test
    void givesEveryFileSortedFolderByFolder() throws IOException {
        page("b.md");
        page("a/z.md");
        page("a/B.md");
        page("Ä.md");
        page("c.md");
        assertThat(names()).containsExactly("a/B.md", "a/z.md", "b.md", "c.md", "Ä.md");
        assertThat(SourceFiles.at(source).count()).isEqualTo(5);
    }

    @Test
    void leavesOutHiddenFilesAndSettings() throws IOException {
        page(".hidden.md");
        page(".git/config");
        page("fonds.properties");
        page("a/fonds.properties");
        page("a.md");
        assertThat(names()).containsExactly("a.md");
    }

    @Test
    void takesASingleFileByItsName() throws IOException {
        page("a.md");
        assertThat(SourceFiles.at(source.resolve("a.md")).stream())
                .extracting(SourceFile::name)
                .containsExactly("a.md");
    }

    @Test
    void readsTheDocumentsOfAFile() throws IOException {
        page("a/b.md");
        assertThat(readings()).singleElement().isInstanceOf(Reading.Accepted.class);
        assertThat(readings().get(0).place()).hasToString("a/b.md:1");
    }

    @Test
    void findsNothingInAnEmptyFolder() {
        assertThat(SourceFiles.at(source).count()).isZero();
        assertThat(readings()).isEmpty();
    }

    @Test
    void saysThatAPathDoesNotExist() {
        Path missing = source.resolve("missing");
        assertThatThrownBy(() -> SourceFiles.at(missing))
                .isInstanceOf(SourceDoesNotExist.class)
                .hasMessage("There is no file or folder '" + missing + "' to read documents from.");
    }

    @Test
    void readsATableThatIsTooLargeRowByRow() throws IOException {
        String rows = LayoutExample.text("field-table.csv");
        String body = rows.substring(rows.indexOf('\n') + 1).replace("\n", "\r\n");
        Files.writeString(
                source.resolve("a.csv"), "\uFEFF" + rows.substring(0, rows.indexOf('\n') + 1) + body.repeat(50));
        List<Reading> readings = SourceFiles.at(source, 2000).stream()
                .flatMap(file -> file.read(SourceReaders.standard()))
                .toList();
        List<Reading> few = LayoutExample.read(rows);
        assertThat(readings).hasSize(100);
        assertThat(LayoutExample.record(readings.get(98))).isEqualTo(LayoutExample.record(few.get(0)));
        assertThat(LayoutExample.record(readings.get(99))).isEqualTo(LayoutExample.record(few.get(1)));
        assertThat(readings.get(99).place()).hasToString("a.csv:251");
    }

    @Test
    void refusesATooLargeTableThatIsNotUtf8() throws IOException {
        String row = "{\"record_id\":\"1\",\"title\":\"A\"}\n";
        byte[] bytes = row.repeat(100).getBytes(StandardCharsets.ISO_8859_1);
        bytes[row.length() * 60 + 5] = (byte) 0xE9;
        Files.write(source.resolve("a.jsonl"), bytes);
        Files.writeString(source.resolve("b.jsonl"), row + row.replace("A", "A".repeat(2000)) + row);
        List<String> readings = SourceFiles.at(source, 1000).stream()
                .flatMap(file -> file.read(SourceReaders.standard()))
                .map(Reading::toString)
                .toList();
        assertThat(readings)
                .containsExactly(
                        "a.jsonl:61: The line is not in UTF-8. Save the file as UTF-8; it is probably in an older encoding,"
                                + " such as Windows-1252 or Windows-1251.",
                        "b.jsonl:2: The line has more than 1,000 bytes. Check that it is one row, or split the file so that"
                                + " it stands alone.");
    }

    @Test
    void refusesAFileThatIsTooLarge() throws IOException {
        Files.writeString(source.resolve("a.md"), "x".repeat(1001));
        Files.writeString(source.resolve("b.md"), "x".repeat(1000));
        List<String> readings = SourceFiles.at(source, 1000).stream()
                .flatMap(file -> file.read(SourceReaders.standard()))
                .map(Reading::toString)
                .toList();
        assertThat(readings.get(0))
                .isEqualTo("a.md: The file has more than 1,000 bytes. Split it into smaller files, or check that it is"
                        + " a document at all.");
        assertThat(readings.get(1)).startsWith("b.md: No layout was recognised");
    }

    @Test
    void refusesALinkToAFolderThatItLiesIn() throws IOException {
        page("a/b/c.md");
        Files.createSymbolicLink(source.resolve("a/b/up"), source.resolve("a"));
        assertThat(refusals())
                .containsExactly("a/b/up: The folder is a symbolic link to a folder that it lies in. Remove the link;"
                        + " what it leads to is read anyway.");
        assertThat(names()).containsExactly("a/b/c.md", "a/b/up");
    }

    @Test
    void refusesALinkThatLeadsNowhere() throws IOException {
        Files.createSymbolicLink(source.resolve("a.md"), source.resolve("gone.md"));
        Files.createSymbolicLink(source.resolve("b.md"), source.resolve("b.md"));
        assertThat(refusals())
                .containsExactly(
                        "a.md: The symbolic link leads nowhere. Remove the link or mend its target.",
                        "b.md: The symbolic link leads nowhere. Remove the link or mend its target.");
    }

    @Test
    void followsALinkToAFile() throws IOException {
        Path elsewhere = Files.writeString(temp.resolve("elsewhere.md"), SamplePage.PLAIN);
        Files.createSymbolicLink(source.resolve("a.md"), elsewhere);
        assertThat(readings()).singleElement().isInstanceOf(Reading.Accepted.class);
    }

    @Test
    void refusesANamedPipeWithoutWaitingForIt() throws IOException, InterruptedException {
        Process mkfifo = new ProcessBuilder("mkfifo", source.resolve("pipe").toString()).start();
        assumeTrue(mkfifo.waitFor() == 0, "no mkfifo here");
        assertThat(refusals()).containsExactly("pipe: It is neither a file nor a folder. Move it out of the source.");
    }

    @Test
    void refusesAFileThatVanishesOnTheWay() throws IOException {
        page("a.md");
        List<SourceFile> files = SourceFiles.at(source).stream().toList();
        Files.delete(source.resolve("a.md"));
        assertThat(files.get(0).read(SourceReaders.standard()))
                .singleElement()
                .hasToString("a.md: The file is gone since the source was listed. Read the source again.");
    }

    @Test
    void refusesWhatMayNotBeRead() throws IOException {
        page("a.md");
        page("b/c.md");
        page("d.md");
        forbid("a.md");
        forbid("b");
        assumeFalse(Files.isReadable(source.resolve("a.md")), "this user may read everything");
        assertThat(refusals())
                .containsExactly(
                        "a.md: The file may not be read: permission denied. Give the account that Fonds runs under"
                                + " the right to read it.",
                        "b: The folder may not be read: permission denied. Give the account that Fonds runs under"
                                + " the right to read it.");
        assertThat(names()).containsExactly("a.md", "b", "d.md");
    }

    private void forbid(String name) throws IOException {
        Files.setPosixFilePermissions(source.resolve(name), PosixFilePermissions.fromString("-wx------"));
    }

    private void page(String name) throws IOException {
        Path file = source.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, SamplePage.PLAIN);
    }

    private List<String> names() {
        return SourceFiles.at(source).stream().map(SourceFile::name).toList();
    }

    private List<Reading> readings() {
        return SourceFiles.at(source).stream()
                .flatMap(file -> file.read(SourceReaders.standard()))
                .toList();
    }

    private List<String> refusals() {
        return readings().stream()
                .filter(Reading.Refused.class::isInstance)
                .map(Reading::toString)
                .toList();
    }
}
