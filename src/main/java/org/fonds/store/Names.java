package org.fonds.store;

import java.util.HashMap;
import java.util.Map;

/** Words that many rows repeat, each kept once under a number. */
final class Names {
    private final Session session;
    private final String select;
    private final String insert;
    private final Numbering numbering;
    private final Map<String, Long> known = new HashMap<>();

    /** @param table one with the columns id and name */
    Names(Session session, String table) {
        this.session = session;
        this.select = "select id from " + table + " where name = ?";
        this.insert = "insert into " + table + " (id, name) values (?, ?)";
        this.numbering = new Numbering(session, table);
    }

    /** The number of a name, which gets one now where it has none. */
    long idOf(String name) {
        return known.computeIfAbsent(
                name,
                unread -> session.first(select, row -> row.getLong(1), unread).orElseGet(() -> add(unread)));
    }

    private long add(String name) {
        long id = numbering.next();
        session.change(insert, id, name);
        return id;
    }
}
