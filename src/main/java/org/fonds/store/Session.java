package org.fonds.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One connection with its statements, each prepared once and used as long as the connection lives. For one thread at a
 * time. After a failure it is of no use any more: SQLite may have ended the transaction or thrown a statement away.
 */
final class Session implements AutoCloseable {
    /** As it was given: what wraps a session wraps this. */
    final Connection connection;

    private final Failures failures;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private boolean failed;

    Session(Connection connection, Failures failures) {
        this.connection = connection;
        this.failures = failures;
    }

    /** Begins a transaction. */
    void begin() {
        try {
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Begins a transaction unless somebody else holds what it locks; after a no the session has failed. */
    boolean tryBegin() {
        try {
            connection.setAutoCommit(false);
            return true;
        } catch (SQLException e) {
            RuntimeException told = failure(e);
            if (failures.isBusy(e)) {
                return false;
            }
            throw told;
        }
    }

    /** Commits. By turning to auto-commit: after a plain commit the SQLite driver begins the next transaction at once. */
    void commit() {
        try {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Takes back what was done since {@link #begin}. */
    void rollBack() {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** All rows that a statement finds; only for statements that find few. */
    <T> List<T> all(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        try (ResultSet rows = bound(sql, parameters).executeQuery()) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** The first row that a statement finds. */
    <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        try (ResultSet rows = bound(sql, parameters).executeQuery()) {
            return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** The number in the first row that a statement finds, 0 where it is null. */
    long number(String sql, @Nullable Object... parameters) {
        return first(sql, row -> row.getLong(1), parameters).orElse(0L);
    }

    /** Whether a statement finds anything. */
    boolean finds(String sql, @Nullable Object... parameters) {
        return first(sql, row -> true, parameters).isPresent();
    }

    /** Carries out a statement that changes rows, and tells how many. */
    int change(String sql, @Nullable Object... parameters) {
        try {
            return bound(sql, parameters).executeUpdate();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Carries out a statement once for each row of parameters, in as few messages as the database takes. */
    void changeAll(String sql, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try {
            for (@Nullable Object[] row : rows) {
                bound(sql, row).addBatch();
            }
            statement(sql).executeBatch();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private PreparedStatement bound(String sql, @Nullable Object[] parameters) throws SQLException {
        PreparedStatement statement = statement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    private PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    private RuntimeException failure(SQLException e) {
        failed = true;
        return failures.told(e);
    }

    /** Gives the transaction up: the session is to be closed. */
    void fail() {
        failed = true;
    }

    boolean hasFailed() {
        return failed;
    }

    /** Closes the connection with its statements; what was not committed is rolled back. */
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failure(e);
        }
    }
}
