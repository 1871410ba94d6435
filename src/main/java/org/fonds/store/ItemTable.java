package org.fonds.store;

import java.time.LocalDate;
import java.util.Optional;
import org.fonds.protocol.OaiIdentifier;

/** The items, under the lock of the ledger. */
final class ItemTable {
    static final String FIND = """
            select i.id, s.name, i.first_day, i.withdrawn
            from item i join sources s on s.id = i.source
            where i.identifier = ?""";
    private static final String ENTER =
            "insert into item (id, identifier, source, first_day, withdrawn) values (?, ?, ?, ?, 0)";

    private final Session session;
    private final Names sources;
    private final Numbering numbering;

    ItemTable(Session session) {
        this.session = session;
        this.sources = new Names(session, "sources");
        this.numbering = new Numbering(session, "item");
    }

    Optional<Item> find(OaiIdentifier identifier) {
        return session.first(
                FIND,
                row -> new Item(
                        row.getLong(1),
                        identifier,
                        row.getString(2),
                        LocalDate.ofEpochDay(row.getLong(3)),
                        row.getBoolean(4)),
                identifier.value());
    }

    /** Enters an item that is not there yet. */
    Item enter(Admission admission) {
        long id = numbering.next();
        session.change(
                ENTER,
                id,
                admission.identifier().value(),
                sources.idOf(admission.source()),
                admission.firstDay().toEpochDay());
        return new Item(id, admission.identifier(), admission.source(), admission.firstDay(), false);
    }

    /** Gives an item to a source, where it is another's. */
    void assign(Item item, String source) {
        if (!item.source().equals(source)) {
            session.change("update item set source = ? where id = ?", sources.idOf(source), item.id());
        }
    }

    void withdraw(Item item) {
        session.change("update item set withdrawn = 1 where id = ?", item.id());
    }

    void readmit(Item item) {
        session.change("update item set withdrawn = 0 where id = ?", item.id());
    }
}
