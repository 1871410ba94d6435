package org.fonds.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fonds.simulation.Tally.Count;
import org.jspecify.annotations.Nullable;

/**
 * A harvester that keeps a copy of a set in one format: always from the responseDate of the first page of its last list.
 * It takes the protocol at its word: a record that has the datestamp of its own copy is taken for that copy.
 */
final class Mirror {
    private final String verb;
    private final String format;
    private final @Nullable String set;
    private final boolean byDay;

    private final Map<String, ListPage.Entry> copy = new HashMap<>();
    private final List<ListPage.Entry> list = new ArrayList<>();
    private String from = "";
    private Instant first = Instant.EPOCH;
    private long pinned;
    private long newest;
    private @Nullable Long size;
    private String token = "";

    Mirror(String verb, String format, @Nullable String set, boolean byDay) {
        this.verb = verb;
        this.format = format;
        this.set = set;
        this.byDay = byDay;
    }

    boolean isResuming() {
        return !token.isEmpty();
    }

    /** What it asks next. */
    String query() {
        return isResuming()
                ? "verb=" + verb + "&resumptionToken=" + token
                : "verb=" + verb + "&metadataPrefix=" + format + (set == null ? "" : "&set=" + set)
                        + (from.isEmpty() ? "" : "&from=" + from);
    }

    /**
     * Takes a page in.
     *
     * @param servers the newest publication that the server has, where a list begins
     * @param intention null while nobody can tell what is meant, because others publish at the same moment
     */
    void take(ListPage page, long servers, @Nullable Intention intention, Tally tally) {
        if (page.error().equals("badResumptionToken")) {
            tally.add(Count.LISTS_GIVEN_UP);
            token = "";
            return;
        }
        if (!isResuming()) {
            list.clear();
            first = page.responseDate();
            pinned = servers;
            size = page.size();
        }
        tally.add(Count.PAGES);
        list.addAll(page.entries());
        token = page.token();
        if (token.isEmpty()) {
            complete(intention, tally);
        }
    }

    private void complete(@Nullable Intention intention, Tally tally) {
        tally.add(Count.LISTS);
        checkSize(tally);
        if (intention != null) {
            check(intention, tally);
        }
        list.forEach(entry -> {
            ListPage.Entry own = copy.get(entry.identifier());
            if (own == null || !own.datestamp().equals(entry.datestamp())) {
                copy.put(entry.identifier(), entry);
            }
        });
        if (intention != null && pinned >= newest) {
            // Not after a replica that is behind what was harvested before: what is newer there stays in the copy.
            newest = pinned;
            compare(intention, tally);
        }
        from = byDay ? first.toString().substring(0, 10) : first.toString();
    }

    private void checkSize(Tally tally) {
        Set<String> identifiers = new HashSet<>();
        list.stream()
                .filter(entry -> !identifiers.add(entry.identifier()))
                .forEach(twice -> tally.fault(Count.DUPLICATE, this + " " + twice));
        if (size != null && size != list.size()) {
            tally.fault(Count.WRONG_SIZE, this + " says " + size + ", has " + list.size());
        }
    }

    /** The list is that of its publication. */
    private void check(Intention intention, Tally tally) {
        Set<ListPage.Entry> expected = new HashSet<>(intention.list(pinned, set, bound(), verb.equals("ListRecords")));
        Set<ListPage.Entry> shown = new HashSet<>(list);
        if (!expected.equals(shown)) {
            Set<ListPage.Entry> missing = new HashSet<>(expected);
            missing.removeAll(shown);
            shown.removeAll(expected);
            tally.fault(Count.WRONG_LIST, this + " at " + pinned + " lacks " + missing + ", has " + shown);
        }
    }

    private Instant bound() {
        if (from.isEmpty()) {
            return Instant.EPOCH;
        }
        return Instant.parse(byDay ? from + "T00:00:00Z" : from);
    }

    /** Who has harvested a list to its end has exactly the repository as the list shows it. */
    private void compare(Intention intention, Tally tally) {
        Map<String, Intention.State> meant = intention.after(pinned);
        meant.forEach((identifier, state) -> {
            if (state.isIn(set) && !state.deleted() && !has(identifier, state)) {
                tally.fault(Count.LOST, this + " has " + copy.get(identifier) + " of " + identifier + " " + state);
            }
        });
        copy.values().stream().filter(entry -> !entry.deleted()).forEach(entry -> {
            Intention.State state = meant.get(entry.identifier());
            if (state == null || (state.isIn(set) && state.deleted())) {
                tally.fault(Count.PHANTOM, this + " has " + entry + " for " + state);
            } else if (!state.isIn(set)) {
                tally.add(Count.LEFT_A_SET);
            }
        });
    }

    /** Whether the copy is of the newest publication. */
    boolean isOf(long publication) {
        return !isResuming() && pinned == publication;
    }

    private boolean has(String identifier, Intention.State state) {
        ListPage.Entry own = copy.get(identifier);
        return own != null
                && !own.deleted()
                && own.datestamp().equals(state.datestamp())
                && (verb.equals("ListIdentifiers") || state.text().equals(own.text()));
    }

    @Override
    public String toString() {
        return verb + " " + format + (set == null ? "" : " of " + set) + (byDay ? " by day" : "") + " from " + from;
    }
}
