package org.fonds.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;

/** The versions that are damaged for good; those that are open stand for records which are in no list. */
final class Withheld {
    static final String HAS = "select 1 from withheld where version = ?";
    static final String ANY = "select 1 from withheld where open = 1 limit 1";
    static final String OF_ITEM = """
            select w.version, w.format, w.from_pub, p.datestamp, w.sets
            from withheld w join publication p on p.number = w.from_pub
            where w.item = ? and w.open = 1""";
    static final String OF_IDENTIFIER =
            "select i.id from item i join withheld w on w.item = i.id where i.identifier = ? and w.open = 1 limit 1";
    static final String RECORD = """
            select 1 from item i join withheld w on w.item = i.id
            where i.identifier = ? and w.format = ? and w.open = 1""";

    private static final String IN_FORMAT = "select 1 from withheld where open = 1 and format = ? limit 1";
    private static final String IN_LIST =
            "select 1 from withheld where open = 1 and format = ? and from_pub between ? and ? limit 1";
    private static final String ADD = """
            insert into withheld (version, item, format, from_pub, sets, since, open) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (version) do nothing""";
    private static final String CLOSE = "update withheld set open = 0 where version = ?";
    private static final String FORGET = "delete from withheld where version = ? and open = 0";
    private static final String ALL = """
            select i.identifier, f.prefix, s.name, w.since
            from withheld w join item i on i.id = w.item join formats f on f.id = w.format
            join sources s on s.id = i.source
            where w.open = 1 order by i.identifier, f.place limit ?""";

    private final Session session;

    Withheld(Session session) {
        this.session = session;
    }

    boolean has(long version) {
        return session.finds(HAS, version);
    }

    boolean any() {
        return session.finds(ANY);
    }

    boolean anyIn(long format) {
        return session.finds(IN_FORMAT, format);
    }

    /** Whether a list of these publications lacks a record; of its set nothing is asked. */
    boolean anyIn(long format, long first, long last) {
        return session.finds(IN_LIST, format, first, last);
    }

    Optional<Long> item(OaiIdentifier identifier) {
        return session.first(OF_IDENTIFIER, row -> row.getLong(1), identifier.value());
    }

    boolean has(OaiIdentifier identifier, long format) {
        return session.finds(RECORD, identifier.value(), format);
    }

    /** The records of an item that are withheld, for what takes their place. */
    List<CurrentVersion> ofItem(long item) {
        return session.all(OF_ITEM, Withheld::read, item);
    }

    private static CurrentVersion read(ResultSet row) throws SQLException {
        return CurrentVersion.withheld(
                row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), HeaderSets.parse(row.getString(5)));
    }

    /** @param open whether the record is missing from now on; no for a version that had ended before */
    void add(DamagedVersion version, long now, boolean open) {
        session.change(
                ADD,
                version.id(),
                version.item(),
                version.format(),
                version.from(),
                version.sets().toString(),
                now,
                open ? 1 : 0);
    }

    /** The record has a version again. */
    void close(long version) {
        session.change(CLOSE, version);
    }

    /** No list has the version any more. */
    void forget(long version) {
        session.change(FORGET, version);
    }

    List<WithheldRecord> first(int limit) {
        return session.all(
                ALL,
                row -> new WithheldRecord(
                        new OaiIdentifier(row.getString(1)),
                        new MetadataPrefix(row.getString(2)),
                        row.getString(3),
                        Instant.ofEpochSecond(row.getLong(4))),
                limit);
    }
}
