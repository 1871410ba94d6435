package org.fonds.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a visitor asks by the explorer's forms: arguments of OAI-PMH, those that are left empty left out.
 *
 * @param arguments by their names, in the order of the standard
 */
public record ExplorerRequest(Map<String, String> arguments) {
    private static final List<String> NAMES =
            List.of("verb", "identifier", "metadataPrefix", "set", "from", "until", "resumptionToken");

    static ExplorerRequest of(Visit visit) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = visit.parameter(name);
            if (!value.isEmpty()) {
                arguments.put(name, value);
            }
        }
        return new ExplorerRequest(arguments);
    }

    /** Whether anything is asked. */
    public boolean isEmpty() {
        return arguments.isEmpty();
    }

    /** The value of an argument, empty where it is not given. */
    public String value(String name) {
        return arguments.getOrDefault(name, "");
    }

    /** Whether this verb is asked for. */
    public boolean asks(String verb) {
        return value("verb").equals(verb);
    }

    /** The arguments as the query of an address. */
    String query() {
        return query(arguments);
    }

    /** The query that asks for the next page. */
    String next(String token) {
        Map<String, String> next = new LinkedHashMap<>();
        next.put("verb", value("verb"));
        next.put("resumptionToken", token);
        return query(next);
    }

    private static String query(Map<String, String> arguments) {
        return arguments.entrySet().stream()
                .map(argument -> argument.getKey() + "=" + encoded(argument.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%3A", ":");
    }
}
