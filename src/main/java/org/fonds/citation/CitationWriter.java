package org.fonds.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fonds.record.Agent;
import org.fonds.record.AgentRole;
import org.fonds.record.Citation;
import org.fonds.record.Holding;
import org.fonds.record.ShelfMark;

/**
 * Writes the parts of a citation in one canonical style.
 *
 * <pre>{@code
 * "Title", date, digital archive, holder, mark, note; holder, mark; copy available in holder, mark. Obtained and
 * translated for PROJECT from Language by A, B and C (affiliation); edited by D; what else is noted URL
 * }</pre>
 *
 * <p>What the style makes the same, and nothing else: the title stands in straight double quotes with the comma behind
 * them; every location, copy and clause after the first is joined by a semicolon; a mark stands behind its holder, a
 * comma between; a copy is "available in"; a clause about people names what they did by participles, then project,
 * language, names and house; two names are joined by "and", the last of several without a comma before it; published
 * books and other notes stand behind the people; no full stop ends it. Title, date, names, holders and marks themselves
 * are to the letter as printed. What was not understood is no part and is not written.
 */
public final class CitationWriter {
    private static final String COPY = "copy available in ";

    private CitationWriter() {}

    /** The citation in canonical style. */
    public static String write(Citation citation) {
        String source = sentence(citation);
        String clauses = clauses(citation);
        String whole = source.isEmpty() || clauses.isEmpty() ? source + clauses : source + ". " + clauses;
        return citation.url() == null ? whole : (whole + " " + citation.url()).strip();
    }

    /** What stands before the people. */
    private static String sentence(Citation citation) {
        List<String> opening = new ArrayList<>();
        if (citation.title() != null) {
            opening.add("\"" + citation.title() + "\"");
        }
        if (citation.date().isStated()) {
            opening.add(citation.date().printed());
        }
        if (citation.aggregator() != null) {
            opening.add(citation.aggregator());
        }
        List<String> holders = new ArrayList<>();
        citation.locations().forEach(location -> holders.add(holding(location)));
        citation.copies().forEach(copy -> holders.add(COPY + holding(copy)));
        String joined = String.join("; ", holders);
        if (!joined.isEmpty()) {
            opening.add(joined);
        }
        return String.join(", ", opening);
    }

    private static String holding(Holding holding) {
        List<String> parts = new ArrayList<>();
        parts.add(holding.printed().isBlank() ? holding.holder() : holding.printed());
        String mark = mark(holding.mark());
        if (!mark.isEmpty()) {
            parts.add(mark);
        }
        if (holding.note() != null) {
            parts.add(holding.note());
        }
        return String.join(", ", parts);
    }

    private static String mark(ShelfMark mark) {
        return mark.text().isBlank()
                ? mark.levels().stream().map(ShelfMark.Level::value).collect(Collectors.joining(", "))
                : mark.text();
    }

    private static String clauses(Citation citation) {
        List<String> clauses = new ArrayList<>();
        citation.agents().forEach(agent -> clauses.add(clause(agent)));
        clauses.addAll(citation.notes());
        String joined = String.join("; ", clauses);
        return citation.agents().isEmpty() ? joined : Character.toUpperCase(joined.charAt(0)) + joined.substring(1);
    }

    private static String clause(Agent agent) {
        StringBuilder clause = new StringBuilder(
                series(agent.roles().stream().map(CitationWriter::participle).toList()));
        if (agent.project() != null) {
            clause.append(" for ").append(agent.project());
        }
        if (agent.sourceLanguage() != null) {
            clause.append(" from ").append(agent.sourceLanguage());
        }
        clause.append(" by ").append(series(agent.names()));
        return agent.affiliation() == null
                ? clause.toString()
                : clause.append(" (").append(agent.affiliation()).append(')').toString();
    }

    private static String participle(AgentRole role) {
        return switch (role) {
            case TRANSLATOR -> "translated";
            case OBTAINED -> "obtained";
            case CONTRIBUTED -> "contributed";
            case TRANSCRIBER -> "transcribed";
            case EDITOR -> "edited";
        };
    }

    private static String series(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
