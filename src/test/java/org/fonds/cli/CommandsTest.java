package org.fonds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.fonds.testing.Program;
import org.fonds.testing.WarmProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The commands from outside: what they print and what they end with. */
class CommandsTest {
    @RegisterExtension
    static final WarmProgram program = new WarmProgram();

    private void configure() throws Exception {
        Files.copy(Path.of("fixtures", "fonds.properties"), program.folder().resolve("fonds.properties"));
        Files.createDirectory(program.folder().resolve("pages"));
        Files.copy(
                Path.of("fixtures", "117312-ciphered-telegram-75352.md"),
                program.folder().resolve("pages").resolve("a.md"));
    }

    @Test
    void helpNamesEveryCommand() throws Exception {
        Program.Ended ended = program.run("--help");
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out()).contains("serve", "ingest", "withdraw", "status", "cite", "explain", "init");
    }

    @Test
    void aWrongOptionIsWrongUsage() throws Exception {
        Program.Ended ended = program.run("ingest", "--nonsense");
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).contains("Unknown option: '--nonsense'");
        assertThat(program.run().exitCode()).isEqualTo(2);
    }

    @Test
    void initWritesAConfigurationThatServesOnceItIsFilledIn() throws Exception {
        assertThat(program.run("init").exitCode()).isZero();
        Program.Ended unfilled = program.run("ingest", ".");
        assertThat(unfilled.exitCode()).isEqualTo(2);
        assertThat(unfilled.err())
                .contains("repository.name is not set.")
                .contains("repository.identifier is not set.")
                .contains("repository.admin-email is not set.")
                .contains("FONDS_REPOSITORY_NAME");
        Program.Ended again = program.run("init");
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err()).contains("There is a file 'fonds.properties' already; it is left as it is.");
        Files.delete(program.folder().resolve("fonds.properties"));
        program.run(
                "init",
                "--repository-name",
                "City Archive",
                "--repository-identifier",
                "archive.example.net",
                "--repository-admin-email",
                "keeper@archive.example.net");
        try (Program.Server server = program.serve()) {
            assertThat(server.baseUrl()).startsWith("http://localhost:").endsWith("/oai");
        }
    }

    @Test
    void everyFaultOfTheConfigurationIsToldWithItsPlace() throws Exception {
        Files.writeString(program.folder().resolve("fonds.properties"), """
                repository.name = Archive
                repository.identifier = localhost
                repository.admin-email = nobody
                prot = 80
                port = high
                set.a.name = A
                record.cataloging-language = english
                harvest.accept = foo
                set.b.holder =
                host
                """);
        everyFaultIsTold(program.run("ingest", "."));
        everyFaultIsTold(program.run("status"));
        everyFaultIsTold(program.run("restore"));
    }

    private static void everyFaultIsTold(Program.Ended ended) {
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err())
                .contains("fonds.properties:4: there is no setting 'prot'.")
                .contains("fonds.properties:2: repository.identifier: 'localhost' cannot be used")
                .contains("fonds.properties:3: repository.admin-email: 'nobody' is no e-mail address")
                .contains("fonds.properties:5: port: 'high' cannot be used: write a whole number from 0 to 65535.")
                .contains("fonds.properties:6: set.a.name: the set a has no condition")
                .contains("fonds.properties:7: record.cataloging-language: 'english' cannot be used")
                .contains("fonds.properties:8: harvest.accept: 'foo' cannot be used: write profile, official or")
                .contains("fonds.properties:9: set.b.holder: 'holder' of the set b is empty")
                .contains("fonds.properties:10: host: it is empty; write a value, or leave the line out.");
    }

    @Test
    void ingestTellsWhatItDidAndSoDoesStatus() throws Exception {
        configure();
        Program.Ended first = program.run("ingest", "pages");
        assertThat(first.exitCode()).isZero();
        assertThat(first.err()).contains("pages: 1 published.");
        Program.Ended second = program.run("ingest", "pages");
        assertThat(second.err()).contains("0 published, 1 unchanged.");
        Program.Ended status = program.run("status");
        assertThat(status.exitCode()).isZero();
        assertThat(status.out()).contains("publications       1").contains("mods               1 records, 0 deleted");
        assertThat(program.run("status", "--quarantine").out()).contains("Nothing is held back.");
    }

    @Test
    void refusalsAreToldWithFileAndLineAndEndWithThree() throws Exception {
        configure();
        Files.writeString(program.folder().resolve("pages").resolve("b.md"), "nothing like a page\n");
        Program.Ended ended = program.run("ingest", "pages");
        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.err()).contains("b.md: refused: ").contains("1 published, 1 refused.");
    }

    @Test
    void withdrawTakesABareNumberOrAnIdentifier() throws Exception {
        configure();
        program.run("ingest", "pages");
        Program.Ended withdrawn = program.run("withdraw", "117312");
        assertThat(withdrawn.exitCode()).isZero();
        assertThat(withdrawn.out()).isEqualTo("oai:digitalarchive.wilsoncenter.org:117312: withdrawn\n");
        assertThat(program.run("ingest", "pages").err()).contains("1 withdrawn on purpose.");
        assertThat(program.run("withdraw", "--undo", "oai:digitalarchive.wilsoncenter.org:117312")
                        .out())
                .endsWith(": published again\n");
        assertThat(program.run("withdraw", "4711").exitCode()).isEqualTo(3);
    }

    @Test
    void aSourceThatDoesNotExistIsWrongUsage() throws Exception {
        configure();
        Program.Ended ended = program.run("ingest", "nowhere");
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).contains("There is no file or folder 'nowhere' to read documents from.");
    }

    @Test
    void anotherRepositoryIdentifierIsToldWithItsRemedyInADryRunToo() throws Exception {
        configure();
        program.run("ingest", "pages");
        Path file = program.folder().resolve("fonds.properties");
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceAll("(?m)^repository.identifier *=.*$", "repository.identifier = other.example.org"));
        for (Program.Ended ended :
                List.of(program.run("ingest", "--dry-run", "pages"), program.run("ingest", "pages"))) {
            assertThat(ended.err())
                    .contains("do not begin with oai:other.example.org:: repository.identifier was changed.")
                    .contains("Put repository.identifier back to what it was");
        }
    }

    @Test
    void ofADocumentThatIsRefusedOnlyTheRefusalIsTold() throws Exception {
        configure();
        Path page = program.folder().resolve("pages").resolve("a.md");
        Files.writeString(page, """
                # May 4, 1951 Letter

                ## Citation

                "Letter," May 4, 1951, RGANI, f. 5, op. 28, d. 9.

                https://digitalarchive.wilsoncenter.org/document/4711
                """);
        Files.copy(page, program.folder().resolve("copy.md"));
        assertThat(program.run("ingest", "pages").err()).contains("The page has no section 'Contents'");
        Program.Ended refused = program.run("ingest", "copy.md");
        assertThat(refused.err())
                .contains("copy.md:1: refused: ")
                .doesNotContain("The page has no section 'Contents'")
                .doesNotContain("    ");
    }

    @Test
    void statusOfNoStoreFails() throws Exception {
        Program.Ended ended = program.run("status", "--store", "none.db");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).contains("There is no store 'none.db'.");
        assertThat(program.folder().resolve("none.db")).doesNotExist();
        Program.Ended byUrl = program.run("status", "--store", "jdbc:sqlite:none.db");
        assertThat(byUrl.err()).contains("There is no store 'jdbc:sqlite:none.db'.");
        assertThat(program.folder().resolve("none.db")).doesNotExist();
    }

    @Test
    void aPortThatIsTakenIsToldSo() throws Exception {
        configure();
        try (Program.Server server = program.serve()) {
            String port = server.baseUrl().replaceAll("\\D", "");
            Program.Ended ended = program.run("serve", "--port", port);
            assertThat(ended.exitCode()).isEqualTo(1);
            assertThat(ended.err()).contains("Cannot listen at localhost:" + port);
        }
    }

    @Test
    void aTableAndAnAuthorityFileOfOnesOwnAreTakenByTheirSettings() throws Exception {
        configure();
        Files.writeString(program.folder().resolve("own.txt"), "holder | unknown | LYF | Lyceum Fund\n");
        Files.writeString(program.folder().resolve("names.csv"), "printed,authorised\nVladislav Zubok,\"Zubok, V.\"\n");
        Files.writeString(
                program.folder().resolve("fonds.properties"),
                "citation.archives = own.txt\nauthority.file = names.csv\n",
                StandardOpenOption.APPEND);
        assertThat(program.run("ingest", "pages").exitCode()).isZero();
        assertThat(program.run("explain", "117312").out()).contains("/mods/name[4]/displayForm");
    }

    @Test
    void faultsInOnesOwnTablesAreToldWithTheirLines() throws Exception {
        configure();
        Files.writeString(program.folder().resolve("own.txt"), "\nholder | runes | LYF |\n");
        Files.writeString(program.folder().resolve("names.csv"), "printed,type\nZubok,king\n");
        Files.writeString(
                program.folder().resolve("fonds.properties"),
                "citation.archives = own.txt\nauthority.file = names.csv\n",
                StandardOpenOption.APPEND);
        Program.Ended ended = program.run("ingest", "pages");
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err())
                .contains("citation.archives: 'own.txt' cannot be used: own.txt, line 2: 'runes'.")
                .contains("authority.file: 'names.csv' cannot be used: names.csv, line 2: 'king'. A type is personal,");
    }

    @Test
    void aSpreadsheetOfAnotherFormIsPublishedByItsMapping() throws Exception {
        configure();
        Files.writeString(program.folder().resolve("museum.csv"), """
                acno,title,dateText,all_artists,url,medium
                A00001,Figure Bowing,date not known,Robert Blake,https://museum.example.org/a00001,Watercolour
                """);
        Files.writeString(
                program.folder().resolve("museum.mapping"),
                "id = acno\ntitle = title\ndate = dateText\nauthors = all_artists\naddress = url\n");
        Program.Ended unmapped = program.run("ingest", "--dry-run", "museum.csv");
        assertThat(unmapped.exitCode()).isEqualTo(3);
        assertThat(unmapped.err()).contains("museum.csv: refused: No layout was recognised in it");
        Program.Ended mapped = program.run("ingest", "--dry-run", "--mapping", "museum.mapping", "museum.csv");
        assertThat(mapped.err()).contains("museum.csv: 1 published.");
        Files.writeString(
                program.folder().resolve("fonds.properties"),
                "source.museum.path = museum.csv\nsource.museum.mapping = museum.mapping\n",
                StandardOpenOption.APPEND);
        assertThat(program.run("ingest", "--as", "museum").err()).contains("museum: 1 published.");
        assertThat(program.run("explain", "A00001").out())
                .contains("(table), as served")
                .contains("Robert Blake");
    }
}
