package org.fonds.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Reads records and holds each body against the digest that it was published under: what a disk has changed must not leave
 * the store. For one question.
 */
final class RecordRows {
    /** What is read of a version {@code v} with its content {@code c}. */
    static final String COLUMNS = "v.header, c.bytes, c.hash, v.deleted, v.id";

    /** The column behind the two of the position in a list. */
    private static final int IN_LIST = 3;

    private static final String NAMES = """
            select i.identifier, f.prefix
            from version v join item i on i.id = v.item join formats f on f.id = v.format
            where v.id = ?""";

    private final Session session;
    private final List<Long> damaged = new ArrayList<>();

    RecordRows(Session session) {
        this.session = session;
    }

    /**
     * The record in a row; empty where its bytes are damaged.
     *
     * @param first the number of the first of the {@link #COLUMNS}
     */
    Optional<StoredRecord> read(ResultSet row, int first) throws SQLException {
        byte @Nullable [] body = row.getBytes(first + 1);
        byte @Nullable [] hash = row.getBytes(first + 2);
        boolean isTombstone = row.getBoolean(first + 3);
        if (isTombstone || isSound(body, hash)) {
            return Optional.of(new StoredRecord(row.getBytes(first), body));
        }
        damaged.add(row.getLong(first + 4));
        return Optional.empty();
    }

    /** What is read of the rows of a list. */
    static ListStatements.Columns columns(ListContent content) {
        return content == ListContent.RECORDS ? ListStatements.Columns.RECORDS : ListStatements.Columns.HEADERS;
    }

    /** Reads rows of a list; empty where the bytes of one are damaged. */
    RowReader<Optional<StoredRecord>> reader(ListContent content) {
        return content == ListContent.RECORDS
                ? row -> read(row, IN_LIST)
                : row -> Optional.of(new StoredRecord(row.getBytes(IN_LIST), null));
    }

    /** The records that are not damaged. */
    List<StoredRecord> sound(List<ListRow<Optional<StoredRecord>>> rows) {
        return rows.stream().flatMap(row -> row.value().stream()).toList();
    }

    /** Whether these are the bytes that were published; a body that is gone is damaged, too. */
    static boolean isSound(byte @Nullable [] body, byte @Nullable [] hash) {
        return body != null && hash != null && Sha256.of(body).equals(Sha256.stored(hash));
    }

    /**
     * To be asked when all rows are read.
     *
     * @throws RecordsAreWithheld where something is damaged that nobody has tried to heal
     */
    void refuseDamaged() {
        List<DamagedRendition> found = new ArrayList<>();
        Withheld withheld = new Withheld(session);
        damaged.stream().filter(version -> !withheld.has(version)).forEach(version -> found.add(named(version)));
        if (!found.isEmpty()) {
            throw RecordsAreWithheld.found(found);
        }
    }

    private DamagedRendition named(long version) {
        return session.first(
                        NAMES,
                        row -> new DamagedRendition(
                                version, new OaiIdentifier(row.getString(1)), new MetadataPrefix(row.getString(2))),
                        version)
                .orElseThrow(() -> new IllegalStateException("there is no version " + version));
    }
}
