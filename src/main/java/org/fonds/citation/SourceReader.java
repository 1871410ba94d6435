package org.fonds.citation;

import java.util.ArrayList;
import java.util.List;
import org.fonds.record.Agent;
import org.fonds.record.Holding;

/** Reads locations, then copies and agents: each clause is found by its first words and reaches to the next. */
final class SourceReader {
    private final CitationText text;
    private final Certainty certainty;
    private final List<Holding> copies = new ArrayList<>();
    private final List<Agent> agents = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    SourceReader(CitationText text, boolean expected) {
        this.text = text;
        this.certainty = expected ? Certainty.EXPECTED : Certainty.POSSIBLE;
    }

    SourcePart read(int from, int limit) {
        List<ClauseHead> heads = ClauseHeads.in(text, from, limit);
        int first = heads.isEmpty() ? limit : heads.get(0).start();
        LocationList locations = new LocationList(text, certainty);
        locations.read(from, endBefore(from, first, limit));
        spans.addAll(locations.spans());
        notes.addAll(locations.notes());
        for (int i = 0; i < heads.size(); i++) {
            int next = i + 1 < heads.size() ? heads.get(i + 1).start() : limit;
            read(heads.get(i), endBefore(heads.get(i).body(), next, limit));
        }
        return new SourcePart(locations.holdings(), copies, agents, notes, spans);
    }

    /** The end of what stands before a clause, without the "and" that joins them. */
    private int endBefore(int from, int next, int limit) {
        if (next == limit) {
            return limit;
        }
        Joint joint = Joint.before(text, from, next);
        spans.add(joint.word());
        return joint.start();
    }

    private void read(ClauseHead head, int next) {
        int limit = head.limit(text, next);
        switch (head.kind()) {
            case AGENT -> readAgents(head, limit);
            case COPY -> readCopy(head, limit);
            case NOTE -> readNote(head, limit);
        }
    }

    private void readAgents(ClauseHead head, int limit) {
        AgentClause clause = AgentClause.read(text, head, limit);
        agents.addAll(clause.agents());
        spans.addAll(clause.spans());
    }

    private void readCopy(ClauseHead head, int limit) {
        LocationPart copy = LocationPart.at(text, head.body(), limit, Certainty.CERTAIN);
        if (copy != null) {
            copies.add(copy.holding());
            spans.add(new Span(head.start(), head.body()));
            spans.addAll(copy.spans());
        }
    }

    private void readNote(ClauseHead head, int limit) {
        Span note = text.unparted(head.start(), text.statementEnd(head.body(), limit));
        notes.add(text.in(note));
        spans.add(note);
    }
}
