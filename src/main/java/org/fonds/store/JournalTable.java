package org.fonds.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.SetSpec;
import org.jspecify.annotations.Nullable;

/** The journal of harvesting; written under the lock of the ledger. */
final class JournalTable {
    private static final String ORIGINS = "select name, base_url, acceptance from origin";
    private static final String ENTER = """
            insert into origin (id, name, base_url, acceptance) values (?, ?, ?, ?)
            on conflict (name) do update set base_url = excluded.base_url, acceptance = excluded.acceptance""";
    private static final String LIST = """
            select l.complete_until, l.token, l.from_date, l.until_date, l.began, l.delivered, l.list_size
            from harvest_list l join origin o on o.id = l.origin
            where o.name = ? and l.prefix = ? and l.set_spec = ?""";
    private static final String NOTE = """
            insert into harvest_list
            (origin, prefix, set_spec, complete_until, token, from_date, until_date, began, delivered, list_size)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (origin, prefix, set_spec) do update set complete_until = excluded.complete_until,
            token = excluded.token, from_date = excluded.from_date, until_date = excluded.until_date,
            began = excluded.began, delivered = excluded.delivered, list_size = excluded.list_size""";
    private static final String MISSES = """
            select m.identifier, m.reason from harvest_miss m join origin o on o.id = m.origin
            where o.name = ? and m.prefix = ?""";
    private static final String MISS = """
            insert into harvest_miss (origin, prefix, identifier, reason) values (?, ?, ?, ?)
            on conflict (origin, prefix, identifier) do update set reason = excluded.reason""";
    private static final String FOUND = "delete from harvest_miss where origin = ? and prefix = ? and identifier = ?";

    private final Session session;

    JournalTable(Session session) {
        this.session = session;
    }

    List<KnownOrigin> origins() {
        return session.all(ORIGINS + " order by id", JournalTable::origin);
    }

    Optional<KnownOrigin> origin(String name) {
        return session.first(ORIGINS + " where name = ?", JournalTable::origin, name);
    }

    private static KnownOrigin origin(ResultSet row) throws SQLException {
        return new KnownOrigin(row.getString(1), URI.create(row.getString(2)), row.getString(3));
    }

    int enter(KnownOrigin origin) {
        long id = find(origin.name()).orElseGet(() -> new Numbering(session, "origin").next());
        return session.change(ENTER, id, origin.name(), origin.baseUrl().toString(), origin.acceptance());
    }

    private Optional<Long> find(String name) {
        return session.first("select id from origin where name = ?", row -> row.getLong(1), name);
    }

    private long idOf(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no origin is called '" + name + "'"));
    }

    HarvestedList list(String origin, MetadataPrefix prefix, @Nullable SetSpec set) {
        HarvestedList begun = new HarvestedList(origin, prefix, set, null, null);
        return session.first(LIST, row -> read(begun, row), origin, prefix.value(), spec(set))
                .orElse(begun);
    }

    private static HarvestedList read(HarvestedList begun, ResultSet row) throws SQLException {
        String token = row.getString(2);
        HarvestedList.UnderWay underWay = token == null
                ? null
                : new HarvestedList.UnderWay(
                        token, row.getString(3), row.getString(4), instant(row, 5), row.getLong(6), number(row, 7));
        return begun.complete(instant(row, 1)).at(underWay);
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        Long seconds = number(row, column);
        return seconds == null ? null : Instant.ofEpochSecond(seconds);
    }

    private static @Nullable Long number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    int note(HarvestedList list) {
        HarvestedList.UnderWay where = list.underWay();
        return session.change(
                NOTE,
                idOf(list.origin()),
                list.prefix().value(),
                spec(list.set()),
                seconds(list.completeUntil()),
                where == null ? null : where.token(),
                where == null ? null : where.from(),
                where == null ? null : where.until(),
                where == null ? null : seconds(where.began()),
                where == null ? 0 : where.delivered(),
                where == null ? null : where.size());
    }

    private static @Nullable Long seconds(@Nullable Instant instant) {
        return instant == null ? null : instant.getEpochSecond();
    }

    private static String spec(@Nullable SetSpec set) {
        return set == null ? "" : set.value();
    }

    /** Put in order here: databases of PostgreSQL sort each by the language it was made for. */
    Map<String, String> misses(String origin, MetadataPrefix prefix) {
        Map<String, String> misses = new TreeMap<>();
        session.all(MISSES, row -> Map.entry(row.getString(1), row.getString(2)), origin, prefix.value())
                .forEach(miss -> misses.put(miss.getKey(), miss.getValue()));
        return misses;
    }

    int miss(String origin, MetadataPrefix prefix, String identifier, @Nullable String reason) {
        return reason == null
                ? session.change(FOUND, idOf(origin), prefix.value(), identifier)
                : session.change(MISS, idOf(origin), prefix.value(), identifier, reason);
    }
}
