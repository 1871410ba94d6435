package org.fonds.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Brings a database to the schema that this program knows; a replica gets it from its primary. */
final class PostgresqlSchema {
    private static final String TABLES =
            "select tablename as name from pg_catalog.pg_tables where schemaname = current_schema()";
    private static final String ELSEWHERE = "Name another database, or a schema of its own (?currentSchema=fonds).";

    private final PostgresqlServer server;
    private final DataSource source;
    private final Migrations migrations;

    PostgresqlSchema(PostgresqlServer server) {
        this.server = server;
        // Migrations of a large store take their time.
        this.source = server.source(0);
        this.migrations = new Migrations(
                server.toString(), ELSEWHERE, "postgresql", TABLES, source, new PostgresqlFailures(server));
    }

    /** Several processes may do so at once: Flyway holds them apart by a lock of the database. */
    void prepare() {
        try {
            if (migrations.areDue()) {
                requirePrimary();
                migrations.run();
            }
        } catch (SQLException e) {
            throw new StoreCannotBeOpened("The store " + server + " cannot be opened: " + reason(e), e);
        }
    }

    private void requirePrimary() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_is_in_recovery()")) {
            if (row.next() && row.getBoolean(1)) {
                throw new StoreCannotBeOpened("The store " + server + " cannot be opened: it is a replica without the"
                        + " tables of this program. Open the primary server first, such as by 'fonds status'.");
            }
        }
    }

    private static String reason(SQLException e) {
        String state = PostgresqlFailures.state(e);
        if (state.startsWith("28")) {
            return "the server refuses the user or the password (store.user, store.password): " + e.getMessage();
        } else if (state.equals("3D000")) {
            return "there is no such database. Make it: createdb --encoding=UTF8 --template=template0 NAME";
        } else if (state.startsWith("08")) {
            return "the server does not answer. Is it running, and is the address right? " + e.getMessage();
        }
        return state.equals(PostgresqlFailures.DISK_FULL)
                ? "the disk of its server is full. Make room; what was acknowledged is safe."
                : String.valueOf(e.getMessage());
    }
}
