package org.fonds.store;

import com.zaxxer.hikari.HikariConfig;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;

/**
 * A ledger in a database of PostgreSQL: writers are held apart by the lock of the ledger row, and readers see the state at
 * their first statement (REPEATABLE READ). A replica answers what it has and is never written.
 */
final class PostgresqlDatabase implements Database {
    /** How long a server may take to say that a statement took too long. */
    private static final int GRACE_SECONDS = 5;

    /**
     * Every statement of the store walks along an index made for it; whatever statistics say, no other plan is better at
     * a size at which plans matter.
     */
    private static final String PLANS = """
            set jit = off; set max_parallel_workers_per_gather = 0; set plan_cache_mode = force_generic_plan;
            set enable_seqscan = off; set enable_bitmapscan = off; set enable_sort = off; set enable_material = off;
            set enable_hashjoin = off; set enable_mergejoin = off;""";

    /**
     * After the lock was waited for, statements must see what its last holder committed. Commits reach the disk before
     * they are acknowledged; a server that waits for its replicas as well keeps doing so.
     */
    private static final String WRITING = """
            set session characteristics as transaction isolation level read committed, read write;
            select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off';""";

    private static final String LOCK_LIMITS =
            "set lock_timeout = %1$d; set idle_in_transaction_session_timeout = %1$d;";
    private static final String ROW_LOCK = " for update";
    private static final String ROW_LOCK_IF_FREE = " for update skip locked";
    private static final String CLAIM = "select pg_try_advisory_lock(hashtextextended(?, 0))";
    private static final String IS_REPLICA = "select 1 where pg_is_in_recovery()";

    private final PostgresqlServer server;
    private final StoreSettings settings;
    private final Failures failures;

    PostgresqlDatabase(PostgresqlServer server, StoreSettings settings) {
        this.server = server;
        this.settings = settings;
        this.failures = new PostgresqlFailures(server);
    }

    @Override
    public void prepare() {
        new PostgresqlSchema(server).prepare();
    }

    /** A writer that stops in the middle must not keep the ledger from all others, so the server breaks it off. */
    @Override
    public Session writer() {
        return write(LOCK_LIMITS, settings.patience());
    }

    /** The lock is not waited for, so nothing else has to be either. */
    @Override
    public Session hastyWriter() {
        return write("set statement_timeout = %d;", settings.patience());
    }

    @Override
    public Session derivedWriter() {
        return write(LOCK_LIMITS + "set synchronous_commit = off;", settings.patience());
    }

    private Session write(String limits, Duration patience) {
        try {
            Connection connection =
                    server.source(answerSeconds(settings.patience())).getConnection();
            try (Statement statement = connection.createStatement()) {
                statement.execute(PLANS + WRITING + limits.formatted(patience.toMillis()));
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
            return new Session(connection, this);
        } catch (SQLException e) {
            throw told(e);
        }
    }

    @Override
    public HikariConfig readers() {
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(server.source(answerSeconds(settings.longestQuery())));
        pool.setReadOnly(true);
        pool.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        pool.setConnectionInitSql(PLANS
                + "set statement_timeout = %d;"
                        .formatted(settings.longestQuery().toMillis()));
        return pool;
    }

    private static int answerSeconds(Duration longest) {
        return Math.toIntExact(longest.toSeconds()) + GRACE_SECONDS;
    }

    @Override
    public LedgerRow lock(Session session) {
        session.begin();
        return LedgerRow.find(session, ROW_LOCK).orElseThrow(LedgerRow::isLost);
    }

    @Override
    public Optional<LedgerRow> lockIfFree(Session session) {
        session.begin();
        Optional<LedgerRow> ledger = isReplica(session) ? Optional.empty() : LedgerRow.find(session, ROW_LOCK_IF_FREE);
        if (ledger.isEmpty()) {
            session.rollBack();
        }
        return ledger;
    }

    @Override
    public Optional<Claim> claim(String name) {
        try {
            Connection connection =
                    server.source(answerSeconds(settings.patience())).getConnection();
            try (PreparedStatement statement = connection.prepareStatement(CLAIM)) {
                statement.setString(1, "fonds " + name);
                ResultSet found = statement.executeQuery();
                if (found.next() && found.getBoolean(1)) {
                    return Optional.of(new SessionClaim(connection));
                }
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw told(e);
        }
    }

    @Override
    public boolean isReplica(Session session) {
        return session.finds(IS_REPLICA);
    }

    @Override
    public StoreSettings settings() {
        return settings;
    }

    @Override
    public Failures failures() {
        return failures;
    }

    @Override
    public String toString() {
        return server.toString();
    }
}
