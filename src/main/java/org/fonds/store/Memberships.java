package org.fonds.store;

import java.util.List;

/** Which version is a member of which set, the sets above written out. */
final class Memberships {
    static final String END = """
            update member set to_pub = ?
            where set_id = ? and format = ? and from_pub = ? and item = ? and version = ? and to_pub is null""";

    private static final String INSERT =
            "insert into member (set_id, format, from_pub, item, to_pub, version) values (?, ?, ?, ?, null, ?)";

    private final Session session;
    private final long number;

    Memberships(Session session, long number) {
        this.session = session;
        this.number = number;
    }

    void begin(List<Long> sets, NewVersion version, long id) {
        for (long set : sets) {
            session.change(INSERT, set, version.format(), number, version.item(), id);
        }
    }

    void end(List<Long> sets, long item, CurrentVersion ended) {
        for (long set : sets) {
            session.change(END, number, set, ended.format(), ended.from(), item, ended.id());
        }
    }
}
