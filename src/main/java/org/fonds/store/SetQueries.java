package org.fonds.store;

import java.util.List;
import java.util.Optional;
import org.fonds.protocol.SetDescription;
import org.fonds.protocol.SetSpec;
import org.jspecify.annotations.Nullable;

/** What a snapshot tells of sets. */
final class SetQueries {
    /** The plus keeps the index of from_pub out: once SQLite has statistics it would take that one, and sort. */
    static final String SETS = """
            select spec, name, description from sets
            where spec > ? and +from_pub <= ? order by spec limit ?""";

    /** Sets are numbered without gaps in the order of their coming, so the last number is their count. */
    static final String COUNT = "select id from sets where from_pub <= ? order by from_pub desc, id desc limit 1";

    private final Session session;

    SetQueries(Session session) {
        this.session = session;
    }

    Optional<Long> find(SetSpec set) {
        return session.first("select id from sets where spec = ?", row -> row.getLong(1), set.value());
    }

    List<SetDescription> sets(@Nullable SetSpec after, int limit, long pinned) {
        return session.all(
                SETS,
                row -> new SetDescription(new SetSpec(row.getString(1)), row.getString(2), row.getString(3)),
                after == null ? "" : after.value(),
                pinned,
                limit);
    }

    long count(long pinned) {
        return session.number(COUNT, pinned);
    }
}
