package org.fonds.pages.reference;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** A reference in CSL-JSON 1.0.2, which most citation programs read. Names are literal: nobody knows their parts. */
public final class CslJson {
    private static final JsonMapper JSON = new JsonMapper();

    private CslJson() {}

    /** A list of one item, as programs expect it. */
    public static String of(Reference reference) {
        return JSON.writeValueAsString(List.of(item(reference)));
    }

    private static Map<String, Object> item(Reference reference) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", reference.identifier().value());
        item.put("type", "document");
        item.put("title", reference.title());
        names(item, "author", reference.named(Reference.Role.AUTHOR));
        names(item, "recipient", reference.named(Reference.Role.RECIPIENT));
        names(item, "translator", reference.named(Reference.Role.TRANSLATOR));
        names(item, "editor", reference.named(Reference.Role.EDITOR));
        issued(item, reference.date());
        text(item, "archive", reference.held().archive());
        text(item, "archive_location", reference.held().shelfMark());
        text(item, "archive-place", reference.held().place());
        text(item, "call-number", reference.held().shelfMark());
        text(item, "archive_collection", reference.collection());
        text(item, "genre", reference.genre());
        text(item, "language", String.join(", ", reference.languages()));
        text(item, "abstract", reference.summary());
        text(item, "keyword", String.join(", ", reference.subjects()));
        text(item, "note", reference.citation());
        item.put("URL", reference.link());
        return item;
    }

    private static void names(Map<String, Object> item, String variable, List<String> names) {
        if (!names.isEmpty()) {
            item.put(
                    variable,
                    names.stream().map(name -> Map.of("literal", name)).toList());
        }
    }

    private static void text(Map<String, Object> item, String variable, String text) {
        if (!text.isBlank()) {
            item.put(variable, text);
        }
    }

    private static void issued(Map<String, Object> item, Reference.Dated date) {
        List<List<Integer>> parts = Stream.of(date.start(), date.end())
                .filter(side -> !side.isEmpty())
                .map(CslJson::parts)
                .toList();
        if (!parts.isEmpty()) {
            item.put("issued", Map.of("date-parts", parts));
        } else if (!date.printed().isBlank()) {
            item.put("issued", Map.of("literal", date.printed()));
        }
    }

    private static List<Integer> parts(String w3cdtf) {
        return Arrays.stream(w3cdtf.split("-", -1)).map(Integer::valueOf).toList();
    }
}
