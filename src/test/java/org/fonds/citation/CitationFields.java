package org.fonds.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fonds.record.Agent;
import org.fonds.record.AgentRole;
import org.fonds.record.Citation;
import org.fonds.record.Holding;
import org.fonds.record.ShelfMark;
import org.jspecify.annotations.Nullable;

/** A citation under the keys in which its expected parts are written down; what is empty has no key. */
final class CitationFields {
    private CitationFields() {}

    static Map<String, Object> of(Citation citation) {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "citation", citation.text());
        put(fields, "title", citation.title());
        put(fields, "date", citation.date().w3cdtf().orElse(null));
        put(fields, "aggregator", citation.aggregator());
        put(
                fields,
                "locations",
                citation.locations().stream().map(CitationFields::holding).toList());
        put(
                fields,
                "copies",
                citation.copies().stream().map(CitationFields::holding).toList());
        put(
                fields,
                "agents",
                citation.agents().stream().map(CitationFields::agent).toList());
        put(fields, "url", citation.url());
        put(fields, "notes", citation.notes());
        put(fields, "rest", citation.rest());
        return fields;
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

    private static Map<String, Object> parts(ShelfMark mark) {
        Map<String, Object> parts = new LinkedHashMap<>();
        mark.levels().forEach(level -> parts.put(level.name(), level.value()));
        return parts;
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
