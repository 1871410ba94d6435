package org.fonds.quality;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What to write instead: by the types of the profiles, by closed lists, by the elements that may stand at a place. */
final class Remedies {
    /** The longest list that helps more than it hides. */
    private static final int FEW = 20;

    /** An expanded name as the validator prints it: {@code "http://purl.org/dc/elements/1.1/":title}. */
    private static final Pattern EXPANDED = Pattern.compile("(?:\"([^\"]*)\":)?([^\\s,{}\"]+)");

    private static final Map<String, String> BY_TYPE = Map.ofEntries(
            Map.entry("W3CDTF", "Write YYYY, YYYY-MM or YYYY-MM-DD, a day that the calendar has."),
            Map.entry("DateCreated", "Write YYYY, YYYY-MM or YYYY-MM-DD, a day that the calendar has."),
            Map.entry("RecordDate", "Write YYYY, YYYY-MM or YYYY-MM-DD, a day that the calendar has."),
            Map.entry("Date", "Write YYYY, YYYY-MM or YYYY-MM-DD, or two of these with a slash between them."),
            Map.entry("HttpUri", "Write an absolute http or https address, in ASCII with the rest percent-encoded."),
            Map.entry("Url", "Write an absolute http or https address, in ASCII with the rest percent-encoded."),
            Map.entry("MediaType", "Write a media type without parameters, such as text/html."),
            Map.entry("Label", "Write words with one space between them."),
            Map.entry("RoleTerm", "Write a relator code of the list, or the role in words."),
            Map.entry("RoleTermValue", "Write a relator code of the list, or the role in words."),
            Map.entry("#AnonType_lang", "Write a language tag such as en or zh-Hant."));

    private Remedies() {}

    /** For a value that does not fit the type; a type of another schema is named. */
    static String ofType(String type) {
        return BY_TYPE.getOrDefault(type, "Write a value of the type " + type + ".");
    }

    /** For a value that is not on a closed list, {@code w3cdtf, edtf}. */
    static String oneOf(String list) {
        List<String> values = Arrays.asList(list.split(", ", -1));
        String shown = values.stream().limit(FEW).collect(Collectors.joining(", "));
        int hidden = values.size() - FEW;
        return hidden > 0
                ? "Write a value of the list: " + shown + " and " + hidden + " more."
                : "Write " + (values.size() == 1 ? "" : "one of ") + shown + ".";
    }

    /** For an element that ends too early. What may be repeated is listed by the validator too, though it is there. */
    static String missing(String expanded) {
        String names = names(expanded);
        return "Add " + (expanded.contains(", ") ? "what is missing of " : "") + names + ".";
    }

    /** The namespace of a local name among expanded ones; empty where it is not among them, or has none. */
    static Optional<String> namespaceOf(String name, String expanded) {
        return EXPANDED.matcher(expanded)
                .results()
                .filter(one -> one.group(2).equals(name))
                .flatMap(one -> Stream.ofNullable(one.group(1)))
                .findFirst();
    }

    /** The namespace of an expanded name, in words. */
    static String namespace(String expanded) {
        return expanded.startsWith("{\"")
                ? "the namespace " + expanded.substring(2, expanded.indexOf('"', 2))
                : "no namespace";
    }

    /** The local name in an expanded one. */
    static String name(String expanded) {
        return names(expanded).replaceAll("[<>]", "");
    }

    /** {@code <title>}, {@code <note>, <subject> or <location>}. */
    static String names(String expanded) {
        List<String> names = EXPANDED.matcher(expanded)
                .results()
                .map((MatchResult name) -> "<" + name.group(2) + ">")
                .toList();
        int last = names.size() - 1;
        return last < 1 ? String.join("", names) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }
}
