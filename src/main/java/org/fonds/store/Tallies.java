package org.fonds.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many current versions began with each publication, by format and set: added up here for a whole publication, then
 * written. Sums over them are the exact sizes of lists.
 */
final class Tallies {
    /** Stands for the whole repository. */
    static final long ALL = 0;

    private static final String ADD = """
            insert into tally (format, set_id, from_pub, n, deleted) values (?, ?, ?, ?, ?)
            on conflict (format, set_id, from_pub)
            do update set n = tally.n + excluded.n, deleted = tally.deleted + excluded.deleted""";
    private static final String DROP_EMPTY =
            "delete from tally where format = ? and set_id = ? and from_pub = ? and n = 0";

    private final Map<Key, Change> changes = new HashMap<>();

    void add(long format, List<Long> sets, long from, boolean deleted) {
        count(format, sets, from, new Change(1, deleted ? 1 : 0));
    }

    void subtract(long format, List<Long> sets, long from, boolean deleted) {
        count(format, sets, from, new Change(-1, deleted ? -1 : 0));
    }

    private void count(long format, List<Long> sets, long from, Change change) {
        changes.merge(new Key(format, ALL, from), change, Change::plus);
        sets.forEach(set -> changes.merge(new Key(format, set, from), change, Change::plus));
    }

    void write(Session session) {
        changes.forEach((key, change) -> {
            session.change(ADD, key.format, key.set, key.from, change.n, change.deleted);
            if (change.n < 0) {
                session.change(DROP_EMPTY, key.format, key.set, key.from);
            }
        });
    }

    private record Key(long format, long set, long from) {}

    private record Change(long n, long deleted) {
        Change plus(Change other) {
            return new Change(n + other.n, deleted + other.deleted);
        }
    }
}
