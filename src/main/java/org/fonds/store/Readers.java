package org.fonds.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The connections that read, each with its prepared statements, lent for one snapshot at a time. */
final class Readers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Readers.class);

    private static final Duration LONGEST_TURN = Duration.ofSeconds(4);

    private final HikariDataSource pool;
    private final Failures failures;

    /** By the driver's connection: what the pool lends is another wrapper each time, and closes its statements. */
    private final Map<Connection, Session> sessions = new ConcurrentHashMap<>();

    Readers(Database database) {
        StoreSettings settings = database.settings();
        HikariConfig config = database.readers();
        config.setPoolName("readers of " + database);
        config.setMaximumPoolSize(settings.readers());
        config.setMinimumIdle(1);
        config.setIdleTimeout(0); // each connection keeps its prepared statements as long as the store is open
        config.setMaxLifetime(0);
        config.setConnectionTimeout(turn(settings.patience()).toMillis());
        config.setInitializationFailTimeout(-1); // a database that is gone for a moment is waited for, now as later
        this.pool = new HikariDataSource(config);
        this.failures = database;
    }

    /** A request is rather answered soon, by a word to come again, than late. */
    private static Duration turn(Duration patience) {
        return patience.compareTo(LONGEST_TURN) < 0 ? patience : LONGEST_TURN;
    }

    /** Answers a question within one transaction, which is one snapshot from its first statement on. */
    <T> T read(Function<Session, T> question) {
        try (Connection lent = pool.getConnection()) {
            Session session = session(lent.unwrap(Connection.class));
            try {
                session.begin();
                return question.apply(session);
            } finally {
                end(session, lent);
            }
        } catch (SQLException e) {
            throw failures.told(e);
        }
    }

    private Session session(Connection connection) throws SQLException {
        Session known = sessions.get(connection);
        if (known == null) {
            forgetClosed();
            known = new Session(connection, failures);
            sessions.put(connection, known);
        }
        return known;
    }

    /** The pool closes connections by itself that do not answer any more. */
    private void forgetClosed() throws SQLException {
        for (Connection connection : List.copyOf(sessions.keySet())) {
            if (connection.isClosed()) {
                sessions.remove(connection);
            }
        }
    }

    /** Ends the transaction; a connection that has failed is not lent again. */
    private void end(Session session, Connection lent) throws SQLException {
        if (!session.hasFailed()) {
            session.commit();
            return;
        }
        LOG.warn("A connection that reads the store has failed and is replaced.");
        sessions.remove(lent.unwrap(Connection.class));
        pool.evictConnection(lent);
    }

    @Override
    public void close() {
        pool.close();
        sessions.clear();
    }
}
