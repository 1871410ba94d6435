package org.fonds.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fonds.store.CardCatalog;
import org.fonds.store.Heading;

/**
 * What a visitor searches for.
 *
 * @param words empty for none
 * @param headings by kind, one each
 * @param behind the position of the last card that was shown
 */
record SearchRequest(String words, Map<String, String> headings, long behind) {
    /** The kinds of headings, in the order shown. */
    static final List<String> KINDS =
            List.of(Heading.HOLDER, Heading.SET, Heading.YEAR, Heading.LANGUAGE, Heading.SPONSOR);

    private static final int LONGEST = 1000;

    static SearchRequest of(Visit visit) {
        Map<String, String> headings = new LinkedHashMap<>();
        for (String kind : KINDS) {
            String value = visit.parameter(kind);
            if (!value.isEmpty()) {
                headings.put(kind, value);
            }
        }
        String words = visit.parameter("q");
        return new SearchRequest(
                words.length() > LONGEST ? words.substring(0, LONGEST) : words,
                headings,
                position(visit.parameter("behind")));
    }

    private static long position(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : CardCatalog.START;
    }

    /** The query of the same search without one of its headings, from the beginning. */
    String without(String kind) {
        Map<String, String> parameters = parameters();
        parameters.remove(kind);
        return query(parameters);
    }

    /** The query of the next page. */
    String next(long position) {
        Map<String, String> parameters = parameters();
        parameters.put("behind", String.valueOf(position));
        return query(parameters);
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!words.isEmpty()) {
            parameters.put("q", words);
        }
        parameters.putAll(headings);
        return parameters;
    }

    /** The query that asks for all under one heading. */
    static String of(Heading heading) {
        return query(Map.of(heading.kind(), heading.value()));
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
