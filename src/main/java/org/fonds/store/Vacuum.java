package org.fonds.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Drops versions that ended so long ago that no list can ask for them. In portions, so that publishing never waits long;
 * the horizon moves in the transaction of each, and answers look at it in their own snapshot.
 */
final class Vacuum {
    static final String ENDED = """
            select id, format, item, from_pub, sets, content from version
            where to_pub is not null and to_pub <= ? order by to_pub limit ?""";
    static final String DROP_MEMBER = """
            delete from member
            where set_id = ? and format = ? and from_pub = ? and item = ? and to_pub is not null and version = ?""";
    static final String IS_SHOWN = "select 1 from version where content = ? limit 1";

    private static final int PORTION = 500;

    private final Writer writer;

    Vacuum(Writer writer) {
        this.writer = writer;
    }

    /** Drops what ended before the time kept, and tells how many versions that were. */
    long run(Duration kept) {
        long dropped = 0;
        int last;
        do {
            last = writer.underLock((session, ledger) -> dropPortion(session, ledger, kept));
            dropped += last;
        } while (last == PORTION);
        return dropped;
    }

    private static int dropPortion(Session session, LedgerRow ledger, Duration kept) {
        long horizon = horizon(session, ledger, kept);
        LedgerRow.moveHorizon(session, horizon);
        SetTable sets = new SetTable(session, ledger.lastNumber());
        List<Ended> portion = session.all(ENDED, Ended::read, horizon, PORTION);
        portion.forEach(ended -> ended.drop(session, sets));
        portion.forEach(ended -> ended.dropContent(session));
        return portion.size();
    }

    /**
     * The newest publication that every list begun within the time has seen. What such a list has not seen is dated at its
     * first responseDate or later, so what is dated before lies in its picture.
     */
    private static long horizon(Session session, LedgerRow ledger, Duration kept) {
        long before = ledger.clock() - kept.toSeconds() - 1;
        return Math.max(ledger.horizon(), session.number(SqlSnapshot.LAST_UNTIL, before));
    }

    /** A version that has ended. */
    private record Ended(
            long id,
            long format,
            long item,
            long from,
            HeaderSets sets,
            @Nullable Long content) {
        static Ended read(ResultSet row) throws SQLException {
            long content = row.getLong(6);
            return new Ended(
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    HeaderSets.parse(row.getString(5)),
                    row.wasNull() ? null : content);
        }

        void drop(Session session, SetTable table) {
            sets.withAncestors().forEach(set -> session.change(DROP_MEMBER, table.idOf(set), format, from, item, id));
            session.change("delete from version where id = ?", id);
            new Withheld(session).forget(id);
        }

        /** The same bytes may be shown by other versions. */
        void dropContent(Session session) {
            if (content != null && !session.finds(IS_SHOWN, content)) {
                session.change("delete from content where id = ?", content);
            }
        }
    }
}
