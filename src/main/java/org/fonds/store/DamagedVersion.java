package org.fonds.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A version whose body may be damaged, under the lock of the ledger.
 *
 * @param datestamp of the publication that it began with
 * @param isCurrent whether no other version has taken its place
 * @param content the number of its body
 * @param digest of the body as it was published; null where even that is gone
 * @param isSound whether the body is as it was published
 */
record DamagedVersion(
        long id,
        long item,
        long format,
        long from,
        long datestamp,
        boolean isCurrent,
        boolean deleted,
        HeaderSets sets,
        long content,
        @Nullable Sha256 digest,
        boolean isSound) {
    private static final String FIND = """
            select v.id, v.item, v.format, v.from_pub, p.datestamp, v.to_pub, v.deleted, v.sets, v.content, c.hash, c.bytes
            from version v
            join publication p on p.number = v.from_pub
            left join content c on c.id = v.content
            where v.id = ?""";

    static Optional<DamagedVersion> find(Session session, long id) {
        return session.first(FIND, DamagedVersion::read, id);
    }

    private static DamagedVersion read(ResultSet row) throws SQLException {
        byte @Nullable [] hash = row.getBytes(10);
        boolean deleted = row.getBoolean(7);
        return new DamagedVersion(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getObject(6) == null,
                deleted,
                HeaderSets.parse(row.getString(8)),
                row.getLong(9),
                hash == null ? null : Sha256.stored(hash),
                deleted || RecordRows.isSound(row.getBytes(11), hash));
    }

    /** The body among these that is the one that was published. */
    Optional<Body> found(List<Body> bodies) {
        return Optional.ofNullable(digest)
                .flatMap(published -> bodies.stream()
                        .filter(body -> body.digest().equals(published))
                        .findFirst());
    }
}
