package org.fonds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fonds.testing.OaiClient;
import org.fonds.testing.Program;
import org.fonds.testing.WarmProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the store keeps of the past, and for how long, by the commands. */
class HistoryCommandsTest {
    private static final Pattern TOKEN = Pattern.compile("<resumptionToken[^>]*>([^<]+)</resumptionToken>");
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @RegisterExtension
    static final WarmProgram program = new WarmProgram();

    private void configure(String more) throws Exception {
        String settings = Files.readString(Path.of("fixtures", "fonds.properties"));
        Files.writeString(program.folder().resolve("fonds.properties"), settings + "\n" + more + "\n");
        Files.createDirectory(program.folder().resolve("pages"));
        copy("117312-ciphered-telegram-75352.md");
    }

    private void copy(String page) throws Exception {
        Files.copy(Path.of("fixtures", page), program.folder().resolve("pages").resolve(page));
    }

    /** Lets so much time pass as if the clock had stood still since the store was made. */
    private void age(int seconds) throws SQLException {
        change("update ledger set birth = birth - %1$d, clock = clock - %1$d, last_datestamp = last_datestamp - %1$d"
                .formatted(seconds));
        change("update publication set datestamp = datestamp - " + seconds);
    }

    private void change(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + program.folder().resolve("fonds.db"));
                Statement sql = connection.createStatement()) {
            assertThat(sql.executeUpdate(statement)).isPositive();
        }
    }

    @Test
    void statusTellsWhatCouldBeHarvestedAtATimeUntilVacuumHasDroppedIt() throws Exception {
        configure("");
        program.run("ingest", "pages");
        age(A_YEAR);
        program.run("withdraw", "117312");
        age(A_YEAR);
        assertThat(program.run("status", "--as-of", "2000-01-01").out()).containsPattern("mods +0 records, 0 deleted");
        Program.Ended future = program.run("status", "--as-of", "2999-01-01");
        assertThat(future.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(future.err()).contains("--as-of: 2999-01-01 is still to come");
        String withdrawn = day(A_YEAR);
        String published = day(A_YEAR + A_YEAR / 2);
        assertThat(program.run("status", "--as-of", published).out()).containsPattern("mods +1 records, 0 deleted");
        assertThat(program.run("status", "--as-of", withdrawn).out()).containsPattern("mods +0 records, 1 deleted");

        copy("118211-report-and-request-for-instructions-xinjiang.md");
        program.run("ingest", "pages");
        Program.Ended vacuum = program.run("vacuum");
        assertThat(vacuum.exitCode()).as(vacuum.err()).isZero();
        assertThat(vacuum.out()).matches("[1-9][0-9]* earlier versions dropped; the last 30 days are kept\\.\n");
        Program.Ended gone = program.run("status", "--as-of", published);
        assertThat(gone.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(gone.err()).contains("is no longer kept");
        assertThat(program.run("status").out()).containsPattern("mods +1 records, 1 deleted");
    }

    private static String day(int secondsAgo) {
        return LocalDate.now(ZoneOffset.UTC)
                .minusDays(secondsAgo / (24 * 60 * 60))
                .toString();
    }

    @Test
    void vacuumKeepsTheHistoryThatIsConfigured() throws Exception {
        configure("store.history-days = 1000");
        program.run("ingest", "pages");
        age(A_YEAR);
        program.run("withdraw", "117312");
        age(A_YEAR);
        assertThat(program.run("vacuum").out()).isEqualTo("0 earlier versions dropped; the last 1000 days are kept.\n");
        assertThat(program.run("status", "--as-of", day(A_YEAR + A_YEAR / 2)).out())
                .containsPattern("mods +1 records, 0 deleted");
    }

    @Test
    void anotherKeyEndsTheListsThatWereBegunAndNothingElse() throws Exception {
        configure("");
        String settings = Files.readString(program.folder().resolve("fonds.properties"));
        Files.writeString(
                program.folder().resolve("fonds.properties"),
                settings.replaceAll("(?m)^list\\.page-size *=.*$", "") + "list.page-size = 1\n");
        copy("118211-report-and-request-for-instructions-xinjiang.md");
        String token;
        try (Program.Server server = program.serve("pages")) {
            token = token(ask(server, "verb=ListRecords&metadataPrefix=mods"));
            assertThat(ask(server, "verb=ListRecords&resumptionToken=" + token)).contains("<record>");
        }
        change("update ledger set token_key = randomblob(32)");
        try (Program.Server server = program.serve("pages")) {
            assertThat(ask(server, "verb=ListRecords&resumptionToken=" + token))
                    .contains("<error code=\"badResumptionToken\">");
            String again = token(ask(server, "verb=ListRecords&metadataPrefix=mods"));
            assertThat(ask(server, "verb=ListRecords&resumptionToken=" + again)).contains("<record>");
        }
    }

    private static String ask(Program.Server server, String query) throws Exception {
        HttpResponse<byte[]> answer = new OaiClient(server.baseUrl()).get(query);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String token(String page) {
        Matcher token = TOKEN.matcher(page);
        assertThat(token.find()).as(page).isTrue();
        return token.group(1);
    }
}
