package org.fonds.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Traits under their numbers, and how many documents have each. */
final class TraitTable {
    static final String FIND = "select id from trait where kind = ? and value = ?";
    private static final String ENTER = "insert into trait (id, kind, value, records) values (?, ?, ?, 0)";
    private static final String COUNT = "update trait set records = records + ? where id = ?";
    private static final String COUNTS =
            "select kind, value, records from trait where records > 0 order by kind, value";

    private final Session session;
    private final Numbering numbering;
    private final Map<Trait, Long> known = new HashMap<>();

    TraitTable(Session session) {
        this.session = session;
        this.numbering = new Numbering(session, "trait");
    }

    /** The numbers of traits, in order; one that has none gets one. */
    List<Long> numbersOf(Collection<Trait> traits) {
        return traits.stream().map(this::numberOf).sorted().toList();
    }

    private long numberOf(Trait trait) {
        return known.computeIfAbsent(
                trait,
                unread -> session.first(FIND, row -> row.getLong(1), unread.kind(), unread.value())
                        .orElseGet(() -> enter(unread)));
    }

    private long enter(Trait trait) {
        long number = numbering.next();
        session.change(ENTER, number, trait.kind(), trait.value());
        return number;
    }

    static String text(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** Counts what documents have now and had not, and what they had and have no more. */
    void count(List<AssessmentChange> changes) {
        Map<Long, Long> differences = new HashMap<>();
        for (AssessmentChange change : changes) {
            change.traits().forEach(number -> differences.merge(number, 1L, Long::sum));
            change.former().traits().forEach(number -> differences.merge(number, -1L, Long::sum));
        }
        session.changeAll(
                COUNT,
                differences.entrySet().stream()
                        .filter(entry -> entry.getValue() != 0)
                        .map(entry -> new Object[] {entry.getValue(), entry.getKey()})
                        .toList());
    }

    List<TraitCount> counts() {
        return session.all(
                COUNTS, row -> new TraitCount(new Trait(row.getString(1), row.getString(2)), row.getLong(3)));
    }
}
