package org.fonds.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fonds.record.Agent;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.CustodyEvent;
import org.fonds.record.Holding;
import org.fonds.record.ShelfMark;
import org.jspecify.annotations.Nullable;

/**
 * The chain of custody in steps, in the order in which the page states them; the last step is the publication here. No
 * step is said to come before another, nor to come out of it.
 */
public final class CustodyChain {
    /**
     * A step.
     *
     * @param kind the style in which it is shown
     * @param label what it is: {@code Original held by}
     * @param name who
     * @param details shelf-marks, clauses, notes
     */
    public record Step(String kind, String label, String name, List<String> details) {
        public Step {
            details = List.copyOf(details);
        }
    }

    private final Texts texts;
    private final List<Step> steps = new ArrayList<>();

    private CustodyChain(Texts texts) {
        this.texts = texts;
    }

    /**
     * The steps of a record.
     *
     * @param repository where it is published
     */
    static List<Step> of(ArchivalRecord record, Texts texts, String repository) {
        CustodyChain chain = new CustodyChain(texts);
        record.custody().originals().forEach(holding -> chain.holding("original", holding));
        record.custody().copies().forEach(holding -> chain.holding("copy-held", holding));
        record.custody().agents().forEach(chain::agent);
        record.custody().support().forEach(chain::support);
        chain.collection(record.citation().aggregator());
        chain.add("here", texts.of("custody.here"), repository, List.of());
        return chain.steps;
    }

    private void holding(String kind, Holding holding) {
        List<String> details = new ArrayList<>();
        ShelfMark mark = holding.mark();
        if (!mark.isEmpty()) {
            details.add(
                    mark.text().isEmpty()
                            ? mark.levels().stream().map(ShelfMark.Level::value).collect(Collectors.joining(", "))
                            : mark.text());
        }
        if (holding.note() != null) {
            details.add(holding.note());
        }
        String name = holding.printed().isBlank() ? holding.holder() : holding.printed();
        add(kind, texts.of("custody." + kind), name, details);
    }

    private void agent(Agent agent) {
        String label = agent.roles().stream()
                .map(role -> texts.ofOr("agent." + role.word(), role.word()))
                .collect(Collectors.joining(texts.of("custody.and")));
        String names = String.join(", ", agent.names());
        String clause = agent.printed();
        boolean saysMore = !names.isEmpty() && !clause.equalsIgnoreCase(label + " " + names);
        add(
                "agent",
                label.isEmpty() ? texts.of("custody.agent") : label,
                names.isEmpty() ? clause : names,
                saysMore ? List.of(clause) : List.of());
    }

    private void support(CustodyEvent.MadePossibleBy support) {
        boolean named = !support.sponsors().isEmpty();
        add(
                "agent",
                texts.of("custody.support"),
                named ? String.join(", ", support.sponsors()) : support.printed(),
                named && !support.printed().isBlank() ? List.of(support.printed()) : List.of());
    }

    private void collection(@Nullable String aggregator) {
        if (aggregator != null && !aggregator.isBlank()) {
            add("agent", texts.of("custody.collection"), aggregator, List.of());
        }
    }

    private void add(String kind, String label, String name, List<String> details) {
        steps.add(new Step(kind, label, name, details));
    }
}
