package org.fonds.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fonds.record.Agent;
import org.fonds.record.AgentRole;
import org.fonds.record.CalendarDate;
import org.fonds.record.Citation;
import org.fonds.record.DocumentDate;
import org.fonds.record.Holding;
import org.fonds.record.ShelfMark;
import org.jspecify.annotations.Nullable;

/**
 * A citation under the keys in which parsers of citations hand their parts on; what is empty has no key, and the keys
 * always stand in the same order.
 *
 * <p>Example: {@code {citation: ..., title: Telegram, date: 1950-10-01, locations: [{holder: APRF, abbr: APRF}]}}.
 */
public final class CitationFields {
    private CitationFields() {}

    /** The fields: strings, lists and maps of these. */
    public static Map<String, Object> of(Citation citation) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("citation", citation.text());
        put(fields, "title", citation.title());
        put(fields, "date", date(citation.date()));
        put(fields, "aggregator", citation.aggregator());
        put(fields, "locations", holdings(citation.locations()));
        put(fields, "copies", holdings(citation.copies()));
        put(fields, "agents", agents(citation.agents()));
        put(fields, "url", citation.url());
        put(fields, "notes", notes(citation));
        put(fields, "rest", citation.rest());
        return fields;
    }

    /** W3CDTF at the source's precision; of a range the two dates with a slash between them (ISO 8601). */
    private static @Nullable String date(DocumentDate date) {
        CalendarDate start = date.start();
        CalendarDate end = date.end();
        if (start == null) {
            return null;
        }
        return end == null ? start.w3cdtf() : start.w3cdtf() + "/" + end.w3cdtf();
    }

    /** The citation's notes; before them the words of a date that figures alone would make more certain than they are. */
    private static List<String> notes(Citation citation) {
        DocumentDate date = citation.date();
        List<String> notes = new ArrayList<>();
        if (date.isStated() && (date.start() == null || date.approximate())) {
            notes.add(date.printed());
        }
        notes.addAll(citation.notes());
        return notes;
    }

    private static List<Map<String, Object>> holdings(List<Holding> holdings) {
        return holdings.stream().map(CitationFields::holding).toList();
    }

    private static Map<String, Object> holding(Holding holding) {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "holder", holding.holder());
        put(fields, "abbr", holding.abbreviation());
        put(fields, "native", holding.nativeName());
        put(fields, "place", holding.place());
        put(fields, "country", holding.country());
        put(fields, "parts", parts(holding.mark()));
        put(fields, "note", holding.note());
        return fields;
    }

    /** The levels in the order printed; the values of a level that stands more than once are a list under its name. */
    private static Map<String, Object> parts(ShelfMark mark) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        mark.levels()
                .forEach(level -> values.computeIfAbsent(level.name(), name -> new ArrayList<>())
                        .add(level.value()));
        Map<String, Object> parts = new LinkedHashMap<>();
        values.forEach((name, all) -> parts.put(name, all.size() == 1 ? all.get(0) : all));
        return parts;
    }

    private static List<Map<String, Object>> agents(List<Agent> agents) {
        return agents.stream().map(CitationFields::agent).toList();
    }

    private static Map<String, Object> agent(Agent agent) {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "names", agent.names());
        put(fields, "roles", agent.roles().stream().map(AgentRole::word).toList());
        put(fields, "project", agent.project());
        put(fields, "source_language", agent.sourceLanguage());
        put(fields, "affiliation", agent.affiliation());
        return fields;
    }

    private static void put(Map<String, Object> fields, String key, @Nullable Object value) {
        boolean empty = value == null
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
        if (!empty) {
            fields.put(key, value);
        }
    }
}
