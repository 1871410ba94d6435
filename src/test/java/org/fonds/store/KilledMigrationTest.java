package org.fonds.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.fonds.store.TestDocument.DC;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.flywaydb.core.Flyway;
import org.fonds.testing.Place;
import org.fonds.testing.PostgresqlCluster;
import org.fonds.testing.Victim;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Stores of earlier programs, killed while they are brought to the present schema: they open, and hold what they held. The
 * long form: {@code -Dfonds.kills=200}.
 */
class KilledMigrationTest {
    private static final int KILLS = Integer.getInteger("fonds.kills", 1);
    private static final int STORES = 4;
    private static final int RECORDS = 300;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"SQLITE, 1", "SQLITE, 2", "POSTGRESQL, 1", "POSTGRESQL, 2"})
    void opensAStoreWhoseMigrationWasKilled(Place place, String version) throws Exception {
        assumeThat(place.isPossible()).isTrue();
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Old old = place == Place.SQLITE ? new OldFile(folder) : new OldDatabase();
        old.make(version);
        for (int kill = 0; kill < KILLS; kill++) {
            List<String> addresses = new ArrayList<>();
            for (int i = 0; i < STORES; i++) {
                addresses.add(old.copy(i));
            }
            List<String> said = Victim.kill(
                    MigratingLoop.class,
                    MigratingLoop.SAID,
                    1 + random.nextInt(2 * STORES - 2),
                    random.nextInt(150_000_000),
                    addresses.toArray(String[]::new));
            for (String address : addresses) {
                check(address, "seed " + seed + ", kill " + kill + ", " + said);
                old.drop(address);
            }
        }
        old.close();
        System.out.println(KILLS + " times killed while migrating, " + place + " " + version + ", seed " + seed);
    }

    private static void check(String address, String what) {
        try (StoreUnderTest archive = new StoreUnderTest(address)) {
            assertThat(archive.numbers(DC, null)).as(what).hasSize(RECORDS);
            assertThat(archive.publish(TestDocument.put("new", "b")).number())
                    .as(what)
                    .isEqualTo(2);
        }
        LedgerInvariants.check(address);
    }

    /** A store of an earlier schema, and copies of it. */
    private abstract static class Old {
        abstract String template();

        abstract String copy(int number) throws IOException;

        abstract void drop(String address) throws IOException;

        abstract void close();

        final void make(String version) throws SQLException {
            boolean isFile = !StoreAddress.of(template()).isPostgresql();
            String url = isFile ? "jdbc:sqlite:" + template() : template();
            Flyway.configure()
                    .dataSource(url, null, null)
                    .locations("classpath:org/fonds/store/migration/" + (isFile ? "sqlite" : "postgresql"))
                    .placeholderReplacement(false)
                    .target(version)
                    .load()
                    .migrate();
            try (Connection connection = DriverManager.getConnection(url);
                    Statement statement = connection.createStatement()) {
                fill(statement, isFile);
            }
        }

        /** As a program of that schema left it: one publication of some records in Dublin Core. */
        private static void fill(Statement statement, boolean isFile) throws SQLException {
            String bytes = isFile ? "cast('%s' as blob)" : "convert_to('%s', 'UTF8')";
            statement.execute("insert into ledger values (1, 'e', 1763802000, 1763802000, 1, 1763802000, 0, "
                    + bytes.formatted("0123456789abcdef0123456789abcdef") + ")");
            statement.execute("insert into publication values (1, 1763802000)");
            statement.execute("insert into sources values (1, 'pages')");
            statement.execute("insert into fingerprints values (1, 'crosswalk-1')");
            statement.execute("insert into formats values (1, 'oai_dc', 'http://example.org/dc.xsd',"
                    + " 'http://example.org/dc', 0)");
            for (int n = 1; n <= RECORDS; n++) {
                byte[] body = TestDocument.body("text " + n);
                String header = new String(
                        HeaderXml.of(TestDocument.id("" + n), 1763802000, HeaderSets.parse(""), false),
                        java.nio.charset.StandardCharsets.UTF_8);
                String hex = Sha256.of(body).toString();
                statement.execute(
                        "insert into item values (" + n + ", '" + TestDocument.id("" + n) + "', 1, 20414, 0)");
                statement.execute("insert into content values (" + n + ", "
                        + (isFile ? "x'" + hex + "'" : "decode('" + hex + "', 'hex')") + ", "
                        + bytes.formatted("<metadata>text " + n + "</metadata>") + ")");
                statement.execute("insert into version values (" + n + ", 1, " + n + ", 1, null, 0, "
                        + (header.length() + body.length) + ", " + n + ", 1, '', " + bytes.formatted(header) + ")");
            }
            statement.execute("insert into tally values (1, 0, 1, " + RECORDS + ", 0)");
        }
    }

    private static final class OldFile extends Old {
        private final Path folder;

        OldFile(Path folder) {
            this.folder = folder;
        }

        @Override
        String template() {
            return folder.resolve("old.db").toString();
        }

        @Override
        String copy(int number) throws IOException {
            Path copy = folder.resolve("copy" + number + ".db");
            Files.copy(Path.of(template()), copy);
            return copy.toString();
        }

        @Override
        void drop(String address) throws IOException {
            for (String suffix : List.of("", "-wal", "-shm", ".opening")) {
                Files.deleteIfExists(Path.of(address + suffix));
            }
        }

        @Override
        void close() {}
    }

    private static final class OldDatabase extends Old {
        private final PostgresqlCluster server = PostgresqlCluster.shared();
        private final String name = server.newDatabase("template0");

        @Override
        String template() {
            return server.address(name);
        }

        @Override
        String copy(int number) {
            return server.address(server.newDatabase(name));
        }

        @Override
        void drop(String address) {
            Place.POSTGRESQL.drop(address);
        }

        @Override
        void close() {
            server.drop(name);
        }
    }
}
