package org.fonds.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.MetadataPrefix;

/** The metadata formats that the repository offers, in their order. */
final class FormatTable {
    private static final String COLUMNS = "select f.prefix, f.schema_url, f.namespace from formats f ";
    private static final String FIND = "select id from formats where prefix = ?";
    private static final String PUT = """
            insert into formats (id, prefix, schema_url, namespace, place) values (?, ?, ?, ?, ?)
            on conflict (prefix) do update
            set schema_url = excluded.schema_url, namespace = excluded.namespace, place = excluded.place""";

    /** A format that ever had a version has a current one, if only tombstones, or one that is withheld. */
    private static final String HAS_VERSIONS =
            "select 1 from version where format = ? and +from_pub > 0 and to_pub is null limit 1";

    static final String OF_ITEM = COLUMNS + """
            where coalesce(
                (select 1 from version v where v.item = ? and v.format = f.id and v.to_pub is null and v.deleted = 0),
                (select 1 from withheld w where w.item = ? and w.format = f.id and w.open = 1)) is not null
            order by f.place""";

    private final Session session;
    private final Map<MetadataPrefix, Long> known = new HashMap<>();

    FormatTable(Session session) {
        this.session = session;
    }

    List<MetadataFormat> all() {
        return session.all(COLUMNS + "order by f.place", FormatTable::read);
    }

    /** The numbers of all formats. */
    List<Long> ids() {
        return session.all("select id from formats order by id", row -> row.getLong(1));
    }

    /** The formats in which an item has a current version that is no tombstone, or one that is withheld. */
    List<MetadataFormat> ofItem(long item) {
        return session.all(OF_ITEM, FormatTable::read, item, item);
    }

    private static MetadataFormat read(ResultSet row) throws SQLException {
        return new MetadataFormat(new MetadataPrefix(row.getString(1)), row.getString(2), row.getString(3));
    }

    Optional<Long> find(MetadataPrefix prefix) {
        return session.first(FIND, row -> row.getLong(1), prefix.value());
    }

    /** @throws IllegalArgumentException where the repository does not offer the format */
    long idOf(MetadataPrefix prefix) {
        return known.computeIfAbsent(
                prefix,
                unread -> find(unread)
                        .orElseThrow(() ->
                                new IllegalArgumentException("the repository does not offer the format " + unread)));
    }

    /** Offers these formats, and behind them others that have versions. Returns how many there are now. */
    int offer(List<MetadataFormat> formats) {
        Numbering numbering = new Numbering(session, "formats");
        List<MetadataFormat> inOrder = new ArrayList<>(formats);
        all().stream().filter(old -> !isAmong(formats, old)).forEach(old -> {
            long id = idOf(old.prefix());
            if (session.finds(HAS_VERSIONS, id) || new Withheld(session).anyIn(id)) {
                inOrder.add(old);
            } else {
                session.change(
                        "delete from formats where prefix = ?", old.prefix().value());
            }
        });
        for (int place = 0; place < inOrder.size(); place++) {
            put(inOrder.get(place), numbering, place);
        }
        return inOrder.size();
    }

    private static boolean isAmong(List<MetadataFormat> formats, MetadataFormat format) {
        return formats.stream().anyMatch(offered -> offered.prefix().equals(format.prefix()));
    }

    private void put(MetadataFormat format, Numbering numbering, int place) {
        String prefix = format.prefix().value();
        long id = find(format.prefix()).orElseGet(numbering::next);
        session.change(PUT, id, prefix, format.schema(), format.namespace(), place);
    }
}
