package org.fonds.simulation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fonds.store.Change;
import org.fonds.store.Publication;
import org.jspecify.annotations.Nullable;

/** What the repository is meant to hold, after each publication, by nothing but maps. */
final class Intention {
    /** A record from one publication to the next that changes it. */
    record State(Instant datestamp, boolean deleted, String text, Set<String> sets) {
        /** The sets above are implied. */
        boolean isIn(@Nullable String set) {
            return set == null || sets.stream().anyMatch(own -> own.equals(set) || own.startsWith(set + ":"));
        }
    }

    private final Map<String, TreeMap<Long, State>> items = new HashMap<>();
    private long lastNumber;
    private long unpublished;

    synchronized @Nullable State now(String number) {
        TreeMap<Long, State> states = items.get(number);
        return states == null ? null : states.lastEntry().getValue();
    }

    synchronized long lastNumber() {
        return lastNumber;
    }

    /** Changes that a writer was told are nothing new, though they are. */
    synchronized long unpublished() {
        return unpublished;
    }

    /** Takes down what was acknowledged to a writer; only this writer changes these items. */
    synchronized void acknowledged(Publication publication, Map<String, Change> changes) {
        lastNumber = Math.max(lastNumber, publication.number());
        changes.forEach((number, change) -> {
            State before = now(number);
            State after = after(change, before, publication.datestamp());
            if (after != null && publication.number() == 0) {
                unpublished++;
            } else if (after != null) {
                items.computeIfAbsent(number, first -> new TreeMap<>()).put(publication.number(), after);
            }
        });
    }

    /** The state that a change brings about; null where it changes nothing. */
    private static @Nullable State after(Change change, @Nullable State before, @Nullable Instant datestamp) {
        Instant dated = datestamp == null ? Instant.MIN : datestamp;
        if (change instanceof Change.Put put) {
            String text = text(put);
            Set<String> sets = Set.copyOf(
                    put.sets().stream().map(set -> set.spec().value()).toList());
            boolean same = before != null && !before.deleted && before.text.equals(text) && before.sets.equals(sets);
            return same ? null : new State(dated, false, text, sets);
        }
        return before == null || before.deleted ? null : new State(dated, true, "", before.sets);
    }

    private static String text(Change.Put put) {
        return new String(put.document().bytes(), StandardCharsets.UTF_8);
    }

    /** The list of a set after publication {@code pinned}, of what is dated at {@code from} or later. */
    synchronized List<ListPage.Entry> list(long pinned, @Nullable String set, Instant from, boolean withText) {
        List<ListPage.Entry> list = new ArrayList<>();
        items.forEach((number, states) -> {
            Map.Entry<Long, State> then = states.floorEntry(pinned);
            if (then != null
                    && then.getValue().isIn(set)
                    && !then.getValue().datestamp.isBefore(from)) {
                list.add(entry(number, then.getValue(), withText));
            }
        });
        return list;
    }

    private static ListPage.Entry entry(String number, State state, boolean withText) {
        return new ListPage.Entry(
                Deposit.identifier(number).value(),
                state.datestamp,
                state.deleted,
                withText && !state.deleted ? state.text : null);
    }

    /** All records after a publication, deleted ones too, by identifier. */
    synchronized Map<String, State> after(long publication) {
        Map<String, State> all = new HashMap<>();
        items.forEach((number, states) -> {
            Map.Entry<Long, State> then = states.floorEntry(publication);
            if (then != null) {
                all.put(Deposit.identifier(number).value(), then.getValue());
            }
        });
        return all;
    }
}
