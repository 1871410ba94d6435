package org.fonds.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fonds.protocol.MetadataPrefix;

/** Adds up what a store holds, without walking through it. */
final class Figures {
    static final String BY_FORMAT = """
            select f.prefix, sum(t.n) - sum(t.deleted), sum(t.deleted)
            from formats f join tally t on t.format = f.id and t.set_id = 0
            group by f.id, f.prefix""";

    /** For each version that was current then. */
    private static final String BY_FORMAT_THEN = """
            select f.prefix, count(*) - sum(v.deleted), sum(v.deleted)
            from formats f join version v on v.format = f.id
            where v.from_pub <= ? and (v.to_pub is null or v.to_pub > ?)
            group by f.id, f.prefix""";

    private static final String BLOCKS = """
            select f.prefix, count(*), sum(b.records), count(b.stale_from)
            from block b join formats f on f.id = b.format
            group by f.id, f.prefix""";

    /** Items are numbered without gaps, so the last number is their count. */
    static final String ITEMS = "select max(id) from item";

    private final Session session;
    private final LedgerRow ledger;

    Figures(Session session, LedgerRow ledger) {
        this.session = session;
        this.ledger = ledger;
    }

    StoreFigures read() {
        List<OfFormat> byFormat = session.all(BY_FORMAT, OfFormat::read);
        return new StoreFigures(
                OfFormat.records(byFormat),
                OfFormat.deleted(byFormat),
                session.number(ITEMS),
                session.number("select count(*) from held_document"),
                session.number("select count(*) from withheld where open = 1"),
                session.number("select count(*) from item where withdrawn = 1"),
                ledger.lastNumber() == 0 ? null : Instant.ofEpochSecond(ledger.lastDatestamp()));
    }

    Map<MetadataPrefix, BlockFigures> blocks() {
        Map<MetadataPrefix, BlockFigures> byFormat = new HashMap<>();
        session.all(
                BLOCKS,
                row -> byFormat.put(
                        new MetadataPrefix(row.getString(1)),
                        new BlockFigures(row.getLong(2), row.getLong(3), row.getLong(4))));
        return byFormat;
    }

    /** After the publication {@code number}, which is not behind the horizon. */
    PastFigures readAt(long number) {
        List<OfFormat> byFormat = session.all(BY_FORMAT_THEN, OfFormat::read, number, number);
        return new PastFigures(
                number,
                session.first("select datestamp from publication where number = ?", row -> row.getLong(1), number)
                        .map(Instant::ofEpochSecond)
                        .orElse(null),
                OfFormat.records(byFormat),
                OfFormat.deleted(byFormat));
    }

    private record OfFormat(MetadataPrefix prefix, long records, long deleted) {
        static OfFormat read(ResultSet row) throws SQLException {
            return new OfFormat(new MetadataPrefix(row.getString(1)), row.getLong(2), row.getLong(3));
        }

        static Map<MetadataPrefix, Long> records(List<OfFormat> all) {
            return all.stream().collect(Collectors.toMap(OfFormat::prefix, OfFormat::records));
        }

        static Map<MetadataPrefix, Long> deleted(List<OfFormat> all) {
            return all.stream().collect(Collectors.toMap(OfFormat::prefix, OfFormat::deleted));
        }
    }
}
