package org.fonds.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fonds.protocol.MetadataPrefix;

/** Adds up what a store holds, without walking through it. */
final class Figures {
    static final String BY_FORMAT = """
            select f.prefix, sum(t.n) - sum(t.deleted), sum(t.deleted)
            from formats f join tally t on t.format = f.id and t.set_id = 0
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
        List<OfFormat> byFormat = session.all(
                BY_FORMAT, row -> new OfFormat(new MetadataPrefix(row.getString(1)), row.getLong(2), row.getLong(3)));
        Map<MetadataPrefix, Long> records = new HashMap<>();
        Map<MetadataPrefix, Long> deleted = new HashMap<>();
        for (OfFormat figures : byFormat) {
            records.put(figures.prefix, figures.records);
            deleted.put(figures.prefix, figures.deleted);
        }
        return new StoreFigures(
                records,
                deleted,
                session.number(ITEMS),
                session.number("select count(*) from held_document"),
                session.number("select count(*) from item where withdrawn = 1"),
                ledger.lastNumber() == 0 ? null : Instant.ofEpochSecond(ledger.lastDatestamp()));
    }

    private record OfFormat(MetadataPrefix prefix, long records, long deleted) {}
}
