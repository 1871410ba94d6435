package org.fonds.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * What one reading of a source has seen: each identifier with the places where it was found. Two documents with one
 * identifier come to light here, and so does an item that is not there any more. Kept in a temporary file, so that
 * millions of identifiers need no more memory than a few. For one thread.
 *
 * <pre>{@code
 * try (Census census = Census.begin()) {
 *     census.add("oai:archive.example.org:1", "a.html"); // true
 *     census.add("oai:archive.example.org:1", "b.html"); // false: seen before
 *     census.places("oai:archive.example.org:1"); // [a.html, b.html]
 * }
 * }</pre>
 */
public final class Census implements AutoCloseable {
    private static final int CACHE_KIB = 32 * 1024;

    private static final String CREATE_SEEN =
            "create table seen (identifier text primary key, place text not null) strict, without rowid";
    private static final String CREATE_AGAIN =
            "create table again (id integer primary key, identifier text not null, place text not null) strict";
    private static final String CREATE_AGAIN_INDEX = "create index again_identifier on again (identifier, id)";

    private static final String ADD = "insert into seen (identifier, place) values (?, ?) on conflict do nothing";
    private static final String ADD_AGAIN = "insert into again (identifier, place) values (?, ?)";
    private static final String FIRST = "select place from seen where identifier = ?";
    private static final String AGAIN = "select place from again where identifier = ? order by id";

    private final Path path;
    private final Session session;
    private long size;

    private Census(Path path, Session session) {
        this.path = path;
        this.session = session;
    }

    /**
     * Begins a reading in which nothing has been seen.
     *
     * @throws UncheckedIOException where no temporary file can be made
     */
    public static Census begin() {
        try {
            Path path = Files.createTempFile("fonds-census", ".db");
            Census census = new Census(path, session(path));
            census.create();
            return census;
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary file could be made for the census of a reading", e);
        }
    }

    /** Nothing of the file has to outlive this process, so nothing waits for the disk. */
    private static Session session(Path path) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        config.setCacheSize(-CACHE_KIB);
        SqliteFile file = new SqliteFile(path);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(file.url());
        Failures failures = new SqliteFailures(file);
        try {
            return new Session(source.getConnection(), failures);
        } catch (SQLException e) {
            throw failures.told(e);
        }
    }

    private void create() {
        session.change(CREATE_SEEN);
        session.change(CREATE_AGAIN);
        session.change(CREATE_AGAIN_INDEX);
        session.begin();
    }

    /**
     * Takes down that an identifier was found at a place.
     *
     * @return whether it had not been seen before
     */
    public boolean add(String identifier, String place) {
        if (session.change(ADD, identifier, place) == 1) {
            size++;
            return true;
        }
        session.change(ADD_AGAIN, identifier, place);
        return false;
    }

    /** Where an identifier was found first; empty where it was not seen. */
    public Optional<String> firstPlace(String identifier) {
        return session.first(FIRST, row -> row.getString(1), identifier);
    }

    /** Whether an identifier was found more than once. */
    public boolean isDoubled(String identifier) {
        return session.finds(AGAIN, identifier);
    }

    /** Every place where an identifier was found, in the order of finding. */
    public List<String> places(String identifier) {
        List<String> places = new ArrayList<>();
        firstPlace(identifier).ifPresent(places::add);
        places.addAll(session.all(AGAIN, row -> row.getString(1), identifier));
        return places;
    }

    /** How many different identifiers were seen. */
    public long size() {
        return size;
    }

    /** The temporary file. */
    Path file() {
        return path;
    }

    /** Forgets everything and deletes the file. */
    @Override
    public void close() {
        session.close();
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("the temporary file of a census could not be deleted: " + path, e);
        }
    }
}
