package org.fonds.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fonds.protocol.SetDescription;
import org.fonds.protocol.SetSpec;
import org.jspecify.annotations.Nullable;

/** The sets, under the lock of the ledger. A set exists from a publication on, and for ever. */
final class SetTable {
    private static final String INSERT =
            "insert into sets (id, spec, name, description, from_pub) values (?, ?, ?, ?, ?)";

    /** A set that is called by its spec has no name yet: nobody has given it one. */
    private static final String NAME = "update sets set name = ?, description = ? where spec = ? and name = spec";

    private static final String RENAME = "update sets set name = ?, description = ? where spec = ?";

    private final Session session;
    private final long number;
    private final Numbering numbering;
    private final Map<SetSpec, Long> known = new HashMap<>();
    private final Map<SetSpec, SetDescription> given = new HashMap<>();

    /** @param number the publication with which new sets begin to exist */
    SetTable(Session session, long number) {
        this.session = session;
        this.number = number;
        this.numbering = new Numbering(session, "sets");
    }

    /** Adds sets or gives them other names; returns how many. */
    int declare(List<SetDescription> sets) {
        for (SetDescription set : sets) {
            set.spec().ancestors().forEach(this::idOf);
            idOf(set.spec());
            session.change(RENAME, set.name(), set.description(), set.spec().value());
        }
        return sets.size();
    }

    /** Names to be given to sets that come to be used and have none. */
    void suggest(Collection<SetDescription> sets) {
        sets.forEach(set -> given.putIfAbsent(set.spec(), set));
    }

    /** The number of a set, which begins to exist now where it did not. */
    long idOf(SetSpec spec) {
        return known.computeIfAbsent(spec, this::findOrAdd);
    }

    private long findOrAdd(SetSpec spec) {
        SetDescription named = given.get(spec);
        Long id = session.first("select id from sets where spec = ?", row -> row.getLong(1), spec.value())
                .orElse(null);
        if (id == null) {
            return add(spec, named);
        }
        if (named != null) {
            session.change(NAME, named.name(), named.description(), spec.value());
        }
        return id;
    }

    private long add(SetSpec spec, @Nullable SetDescription named) {
        long id = numbering.next();
        String name = named == null ? spec.value() : named.name();
        session.change(INSERT, id, spec.value(), name, named == null ? null : named.description(), number);
        return id;
    }
}
