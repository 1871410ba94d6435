package org.fonds.record;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The chain of custody: what the page states about holders, copies, agents and sponsors, in the order printed. No
 * chronology is claimed, and no relation between copy and translation.
 */
public record Custody(List<CustodyEvent> events) {

    public Custody {
        events = List.copyOf(events);
    }

    /** The custody that a citation states, then who paid, in the order of the page. */
    public static Custody of(Citation citation, List<CustodyEvent.MadePossibleBy> support) {
        List<CustodyEvent> events = new ArrayList<>();
        citation.locations().forEach(holding -> events.add(new CustodyEvent.HeldBy(holding)));
        citation.copies().forEach(holding -> events.add(new CustodyEvent.CopyHeldBy(holding)));
        citation.agents().forEach(agent -> events.add(new CustodyEvent.HandledBy(agent)));
        events.addAll(support);
        return new Custody(events);
    }

    /** The holders of the original. */
    public List<Holding> originals() {
        return of(CustodyEvent.HeldBy.class).map(CustodyEvent.HeldBy::holding).toList();
    }

    /** The holders of copies. */
    public List<Holding> copies() {
        return of(CustodyEvent.CopyHeldBy.class)
                .map(CustodyEvent.CopyHeldBy::holding)
                .toList();
    }

    /** The agent clauses. */
    public List<Agent> agents() {
        return of(CustodyEvent.HandledBy.class)
                .map(CustodyEvent.HandledBy::agent)
                .toList();
    }

    /** The statements of support, as printed. */
    public List<CustodyEvent.MadePossibleBy> support() {
        return of(CustodyEvent.MadePossibleBy.class).toList();
    }

    private <E extends CustodyEvent> Stream<E> of(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }
}
