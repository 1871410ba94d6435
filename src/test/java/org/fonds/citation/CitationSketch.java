package org.fonds.citation;

import java.util.List;
import java.util.stream.Collectors;
import org.fonds.record.Agent;
import org.fonds.record.AgentRole;
import org.fonds.record.Citation;
import org.fonds.record.Holding;
import org.jspecify.annotations.Nullable;

/**
 * The source of a citation on one line, short enough to be written down by hand:
 *
 * <pre>C021 | held AVPRF (AVPRF) {fond 0100, opis 34, year 1946, papka 253, delo 18} | obtained+translator CWIHP: Austin Jersild</pre>
 *
 * Long stretches of notes and rest are told by their first and last word.
 */
final class CitationSketch {
    private CitationSketch() {}

    static String of(String id, Citation citation) {
        StringBuilder out = new StringBuilder(id);
        citation.locations().forEach(holding -> out.append(" | held ").append(of(holding)));
        citation.copies().forEach(holding -> out.append(" | copy ").append(of(holding)));
        citation.agents().forEach(agent -> out.append(" | ").append(of(agent)));
        citation.notes().forEach(note -> out.append(" | note ").append(brief(note)));
        boolean none = citation.equals(Citation.unparsed(citation.text()));
        out.append(none ? " | none" : citation.rest().isEmpty() ? "" : " | rest " + brief(citation.rest()));
        return out.toString();
    }

    private static String of(Holding holding) {
        String levels = holding.mark().levels().stream()
                .map(level ->
                        level.name() + " " + (level.name().equals("shelfmark") ? brief(level.value()) : level.value()))
                .collect(Collectors.joining(", ", " {", "}"));
        return holding.holder()
                + labelled(" (", holding.abbreviation(), ")")
                + (holding.mark().isEmpty() ? "" : levels)
                + labelled(" note ", holding.note(), "");
    }

    private static String of(Agent agent) {
        return agent.roles().stream().map(AgentRole::word).collect(Collectors.joining("+"))
                + labelled(" ", agent.project(), "")
                + ": "
                + String.join(", ", agent.names());
    }

    private static String labelled(String before, @Nullable String word, String after) {
        return word == null ? "" : before + word + after;
    }

    private static String brief(List<String> texts) {
        return texts.stream().map(CitationSketch::brief).collect(Collectors.joining(" / "));
    }

    private static String brief(String text) {
        int first = text.indexOf(' ');
        int last = text.lastIndexOf(' ');
        return first < 0 ? text : text.substring(0, first) + " ... " + text.substring(last + 1);
    }
}
