package org.fonds.store;

/**
 * Numbers the new rows of a table, on from the highest and without gaps. Only under the lock of the ledger, where nobody
 * else adds rows; an own count and not the database's, which would leave gaps where a transaction fails.
 */
final class Numbering {
    private static final long UNREAD = -1;

    private final Session session;
    private final String highest;
    private long last = UNREAD;

    Numbering(Session session, String table) {
        this.session = session;
        this.highest = "select max(id) from " + table;
    }

    long next() {
        if (last == UNREAD) {
            last = session.number(highest);
        }
        last++;
        return last;
    }
}
