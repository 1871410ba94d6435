package org.fonds.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.store.TestDocument.id;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.fonds.testing.PostgresqlCluster;
import org.fonds.xml.Finding;
import org.fonds.xml.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A store that held documents back before their findings were counted. */
class AssessmentMigrationTest {
    private static final String FORMER = "3";

    /** Two documents, held back on two days; the second has an error in each of two formats, and a warning. */
    private static final List<String> HELD = List.of(
            "insert into sources (id, name) values (1, 'pages')",
            item(1, "a"),
            item(2, "b"),
            held(1, Instant.parse("2026-11-21T23:59:59Z")),
            held(2, Instant.parse("2026-11-22T00:00:00Z")),
            finding(1, 0, "mods", "MODS-R02", "ERROR"),
            finding(1, 1, "mods", "MODS-R02", "ERROR"),
            finding(2, 0, "mods", "MODS-R02", "ERROR"),
            finding(2, 1, "mods", "MODS-R20", "WARNING"),
            finding(2, 2, "oai_dc", "DC-R01", "ERROR"));

    @TempDir
    Path folder;

    private static String item(int number, String name) {
        return "insert into item (id, identifier, source, first_day, withdrawn) values (" + number + ", '" + id(name)
                + "', 1, " + TestDocument.FIRST_DAY.toEpochDay() + ", 0)";
    }

    private static String held(int item, Instant since) {
        return "insert into held_document (item, since, digest, place, layout, bytes) select " + item + ", "
                + since.getEpochSecond() + ", token_key, 'a.md', 'page', token_key from ledger";
    }

    private static String finding(int item, int ordinal, String format, String rule, String severity) {
        return "insert into finding values (" + item + ", " + ordinal + ", '" + format + "', '" + rule + "', '"
                + severity + "', 3, 14, '/x', 'It is odd.', 'Mend it.')";
    }

    @Test
    void countsWhatAFileHeldBack() throws SQLException {
        String file = folder.resolve("fonds.db").toString();
        check(file, "jdbc:sqlite:" + file, "sqlite");
    }

    @Test
    @EnabledIf("org.fonds.testing.PostgresqlCluster#isPossible")
    void countsWhatAPostgresqlDatabaseHeldBack() throws SQLException {
        String database = PostgresqlCluster.shared().newDatabase("template0");
        try {
            String address = PostgresqlCluster.shared().address(database);
            check(address, address, "postgresql");
        } finally {
            PostgresqlCluster.shared().drop(database);
        }
    }

    private static void check(String address, String url, String migrations) throws SQLException {
        makeFormerStore(url, migrations);
        try (StoreUnderTest archive = new StoreUnderTest(address)) {
            LedgerInvariants.check(archive);
            assertThat(archive.store.quality().findings())
                    .contains(
                            new FindingCount("mods", "MODS-R02", Severity.ERROR, true, 3, 2),
                            new FindingCount("mods", "", Severity.ERROR, true, 4, 2),
                            new FindingCount("", "", Severity.ERROR, true, 5, 2))
                    .hasSize(6);
            assertThat(archive.store.quality().traits())
                    .containsExactly(
                            new TraitCount(new Trait(Trait.HELD_SINCE, "2026-11-21"), 1),
                            new TraitCount(new Trait(Trait.HELD_SINCE, "2026-11-22"), 1));
            List<HeldDocument> held = new ArrayList<>();
            archive.store.held(held::add);
            assertThat(held.get(1).findings())
                    .extracting(Finding::rule)
                    .containsExactly("MODS-R02", "MODS-R20", "DC-R01");
            archive.publish(TestDocument.put("a", "good"), TestDocument.put("b", "good"));
            assertThat(archive.store.quality()).isEqualTo(new QualityFigures(List.of(), List.of()));
        }
    }

    private static void makeFormerStore(String url, String migrations) throws SQLException {
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:org/fonds/store/migration/" + migrations)
                .placeholderReplacement(false)
                .target(FORMER)
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into ledger (id, epoch, birth, clock, last_number, last_datestamp, horizon, token_key)"
                            + " select 1, 'e', 1, 1, 0, 0, 0, "
                            + (migrations.equals("sqlite")
                                    ? "zeroblob(32)"
                                    : "'0123456789abcdef0123456789abcdef'::bytea"));
            for (String sql : HELD) {
                statement.execute(sql);
            }
        }
    }
}
