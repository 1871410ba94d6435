package org.fonds.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.xml.Finding;

/** The documents held back, each beside the good one of its item. */
final class HeldDocuments {
    static final String FIND = "select place, layout, bytes from held_document where item = ?";

    static final String SINCE = "select since from held_document where item = ?";

    /** In portions, by place in the order and not by offset, so that a million of them need no memory. */
    static final String NEXT = """
            select h.since, h.item, i.identifier, s.name, h.place
            from held_document h join item i on i.id = h.item join sources s on s.id = i.source
            where (h.since, h.item) > (?, ?) order by h.since, h.item limit 200""";

    static final String OF_ITEM = """
            select h.since, h.item, i.identifier, s.name, h.place
            from item i join held_document h on h.item = i.id join sources s on s.id = i.source
            where i.identifier = ?""";

    private static final String HOLD = """
            insert into held_document (item, since, digest, place, layout, bytes) values (?, ?, ?, ?, ?, ?)
            on conflict (item) do update set digest = excluded.digest, place = excluded.place,
            layout = excluded.layout, bytes = excluded.bytes""";

    private final Session session;
    private final Findings findings;

    HeldDocuments(Session session) {
        this.session = session;
        this.findings = new Findings(session);
    }

    /** Holds a document back, and tells since when: an item that is held already stays held since then. */
    Instant hold(Item item, KeptDocument document, long now) {
        SourceDocumentCopy copy = document.copy();
        long since = session.first(SINCE, row -> row.getLong(1), item.id()).orElse(now);
        session.change(HOLD, item.id(), now, document.digest().toBytes(), copy.place(), copy.layout(), copy.bytes());
        return Instant.ofEpochSecond(since);
    }

    void release(Item item) {
        session.change("delete from held_document where item = ?", item.id());
    }

    Optional<SourceDocumentCopy> find(long item) {
        return session.first(
                FIND, row -> new SourceDocumentCopy(row.getString(1), row.getString(2), row.getBytes(3)), item);
    }

    /** The one of an item, with why it is held. */
    Optional<HeldDocument> find(OaiIdentifier identifier) {
        return session.first(OF_ITEM, Row::read, identifier.value())
                .map(row -> row.document(findings.of(row.item, true)));
    }

    /** Tells each, the longest held first, and returns how many. */
    long tellAll(Consumer<HeldDocument> reader) {
        long told = 0;
        for (List<Row> rows = behind(Long.MIN_VALUE, 0); !rows.isEmpty(); ) {
            for (Row row : rows) {
                reader.accept(row.document(findings.of(row.item, true)));
            }
            told += rows.size();
            Row last = rows.get(rows.size() - 1);
            rows = behind(last.since, last.item);
        }
        return told;
    }

    private List<Row> behind(long since, long item) {
        return session.all(NEXT, Row::read, since, item);
    }

    private record Row(long since, long item, String identifier, String source, String place) {
        static Row read(ResultSet row) throws SQLException {
            return new Row(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getString(5));
        }

        HeldDocument document(List<Finding> findings) {
            return new HeldDocument(
                    new OaiIdentifier(identifier), source, place, Instant.ofEpochSecond(since), findings);
        }
    }
}
