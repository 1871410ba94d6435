package org.fonds.store;

import com.zaxxer.hikari.HikariConfig;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * A ledger in a file of SQLite: one writer at a time over all processes, held apart by SQLite's own lock, and readers that
 * see the state at their first statement while others write (WAL).
 */
final class SqliteDatabase implements Database {
    private static final int READER_CACHE_KIB = 2 * 1024;
    private static final int WRITER_CACHE_KIB = 64 * 1024;
    private static final int CHECKPOINT_PAGES = 4000;
    private static final int WAL_KEPT_BYTES = 64 * 1024 * 1024;

    private final SqliteFile file;
    private final StoreSettings settings;
    private final Failures failures;

    SqliteDatabase(SqliteFile file, StoreSettings settings) {
        this.file = file;
        this.settings = settings;
        this.failures = new SqliteFailures(file);
    }

    @Override
    public void prepare() {
        new SqliteSchema(file, source(config(settings.patience()))).prepare();
    }

    @Override
    public Session writer() {
        return write(config(settings.patience()));
    }

    @Override
    public Session hastyWriter() {
        return write(config(Duration.ZERO));
    }

    @Override
    public Session derivedWriter() {
        SQLiteConfig config = config(settings.patience());
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        return write(config);
    }

    private Session write(SQLiteConfig config) {
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setCacheSize(-WRITER_CACHE_KIB);
        config.setWalAutocheckpoint(CHECKPOINT_PAGES);
        config.setJournalSizeLimit(WAL_KEPT_BYTES);
        try {
            return new Session(source(config).getConnection(), this);
        } catch (SQLException e) {
            throw told(e);
        }
    }

    @Override
    public Optional<Claim> claim(String name) {
        return FileClaim.take(file.beside(name));
    }

    @Override
    public HikariConfig readers() {
        SQLiteConfig config = config(settings.longestQuery());
        config.setCacheSize(-READER_CACHE_KIB);
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(source(config));
        pool.setConnectionInitSql("pragma query_only = on");
        return pool;
    }

    private static SQLiteConfig config(Duration patience) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        // In WAL mode only FULL brings each commit to the disk before it is acknowledged.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setGetGeneratedKeys(false);
        return config;
    }

    private SQLiteDataSource source(SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(file.url());
        return source;
    }

    @Override
    public StoreSettings settings() {
        return settings;
    }

    /** BEGIN IMMEDIATE locks the whole file, so the row has no lock of its own. */
    @Override
    public LedgerRow lock(Session session) {
        session.begin();
        return LedgerRow.of(session);
    }

    @Override
    public Optional<LedgerRow> lockIfFree(Session session) {
        return session.tryBegin() ? Optional.of(LedgerRow.of(session)) : Optional.empty();
    }

    @Override
    public boolean isReplica(Session session) {
        return false;
    }

    @Override
    public Failures failures() {
        return failures;
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
