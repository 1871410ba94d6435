package org.fonds.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The current versions of items, under the lock of the ledger. */
final class CurrentVersions {
    static final String OF_ITEM = """
            select v.id, v.format, v.from_pub, p.datestamp, v.sets, c.hash, f.name
            from version v
            join publication p on p.number = v.from_pub
            left join content c on c.id = v.content
            left join fingerprints f on f.id = v.fingerprint
            where v.item = ? and v.to_pub is null""";

    private final Session session;
    private final Names fingerprints;
    private final Withheld withheld;
    private final boolean anyWithheld;

    CurrentVersions(Session session, Names fingerprints) {
        this.session = session;
        this.fingerprints = fingerprints;
        this.withheld = new Withheld(session);
        this.anyWithheld = withheld.any();
    }

    /** The current versions of an item by the number of their format, those that are withheld among them. */
    Map<Long, CurrentVersion> of(Item item) {
        return of(item.id());
    }

    /** The same of the item with this number. */
    Map<Long, CurrentVersion> of(long item) {
        Map<Long, CurrentVersion> byFormat = new LinkedHashMap<>();
        for (CurrentVersion version : session.all(OF_ITEM, CurrentVersions::read, item)) {
            byFormat.put(version.format(), version);
        }
        if (anyWithheld) {
            withheld.ofItem(item).forEach(version -> byFormat.put(version.format(), version));
        }
        return byFormat;
    }

    private static CurrentVersion read(ResultSet row) throws SQLException {
        byte @Nullable [] hash = row.getBytes(6);
        return new CurrentVersion(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                HeaderSets.parse(row.getString(5)),
                hash == null ? null : Sha256.stored(hash),
                row.getString(7),
                false);
    }

    /** Notes that a version would come out the same by another crosswalk, so that it is not rendered again. */
    void refresh(CurrentVersion version, String fingerprint) {
        if (!fingerprint.equals(version.fingerprint())) {
            session.change(
                    "update version set fingerprint = ? where id = ?", fingerprints.idOf(fingerprint), version.id());
        }
    }
}
