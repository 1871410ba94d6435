package org.fonds.store;

import java.util.Optional;

/** The latest good document of each item. */
final class Documents {
    static final String FIND = "select place, layout, bytes from document where item = ?";

    /** The bytes too: what is damaged is written anew. */
    private static final String IS_KEPT =
            "select 1 from document where item = ? and digest = ? and place = ? and layout = ? and bytes = ?";

    private static final String KEEP = """
            insert into document (item, digest, place, layout, bytes) values (?, ?, ?, ?, ?)
            on conflict (item) do update set digest = excluded.digest, place = excluded.place,
            layout = excluded.layout, bytes = excluded.bytes""";

    private final Session session;

    Documents(Session session) {
        this.session = session;
    }

    void keep(Item item, KeptDocument document) {
        SourceDocumentCopy copy = document.copy();
        byte[] digest = document.digest().toBytes();
        if (!session.finds(IS_KEPT, item.id(), digest, copy.place(), copy.layout(), copy.bytes())) {
            session.change(KEEP, item.id(), digest, copy.place(), copy.layout(), copy.bytes());
        }
    }

    void forget(Item item) {
        session.change("delete from document where item = ?", item.id());
    }

    Optional<SourceDocumentCopy> find(long item) {
        return session.first(
                FIND, row -> new SourceDocumentCopy(row.getString(1), row.getString(2), row.getBytes(3)), item);
    }
}
