package org.fonds.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The steps by which a store comes to the schema that this program knows.
 *
 * @param store how the store is called in messages
 * @param elsewhere what to do where something else lives at the address
 * @param folder of the migrations, beside those of the other databases
 * @param tables a query that tells the names of all tables
 * @param failures what failures of the database mean
 */
record Migrations(String store, String elsewhere, String folder, String tables, DataSource source, Failures failures) {
    /** The number of the newest migration among the resources, for each database the same. */
    static final int NEWEST = 7;

    private static final String FOLDERS = "classpath:org/fonds/store/migration/";
    private static final String INSTALLED =
            "select coalesce(max(cast(version as integer)), 0) from flyway_schema_history where success";

    /**
     * Whether some migration has not been made yet.
     *
     * @throws StoreCannotBeOpened where the database is another program's, or of a newer one
     */
    boolean areDue() throws SQLException {
        return installed() < NEWEST;
    }

    private int installed() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            if (number(statement, "select count(*) from (" + tables + ") as t") == 0) {
                return 0;
            }
            if (number(statement, "select count(*) from (" + tables + ") as t where name = 'flyway_schema_history'")
                    == 0) {
                throw new StoreCannotBeOpened(
                        "The store " + store + " cannot be opened: it is a database of another program. " + elsewhere);
            }
            return known(number(statement, INSTALLED));
        }
    }

    private int known(int installed) {
        if (installed > NEWEST) {
            throw new StoreCannotBeOpened("The store " + store + " cannot be opened: a newer Fonds has brought it to"
                    + " schema " + installed + ", and this one knows no more than " + NEWEST
                    + ". Use the newer program.");
        }
        return installed;
    }

    private static int number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    void run() {
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations(FOLDERS + folder)
                    .placeholderReplacement(false)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StoreCannotBeOpened(
                    "The store " + store + " cannot be brought to schema " + NEWEST + ": " + reason(e), e);
        }
    }

    /** Flyway tells an SQLException in its own way, which is long and says nothing of a remedy. */
    private String reason(FlywayException failure) {
        SQLException cause = ExceptionUtils.throwableOfType(failure, SQLException.class);
        return String.valueOf(
                cause == null ? failure.getMessage() : failures.told(cause).getMessage());
    }
}
