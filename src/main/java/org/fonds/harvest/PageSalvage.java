package org.fonds.harvest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What can be read off a page of a list that is no XML: the identifiers in its headers, to be asked for one by one, and
 * the token of the next page. No record is ever taken from such a page.
 *
 * @param identifiers in the order of the page
 * @param token of the next page; empty at the end of the list
 */
record PageSalvage(List<String> identifiers, String token) {
    private static final Pattern HEADER = Pattern.compile("<(?:\\w+:)?header[\\s>]");
    private static final Pattern IDENTIFIER = Pattern.compile(
            "<(?:\\w+:)?header(?:\\s[^<>]*)?>\\s*<(?:\\w+:)?identifier\\s*>([^<]*)</(?:\\w+:)?identifier\\s*>");
    private static final Pattern TOKEN =
            Pattern.compile("<(?:\\w+:)?resumptionToken(?:\\s[^<>]*)?(?:/>|>([^<]*)</(?:\\w+:)?resumptionToken\\s*>)"
                    + "\\s*</(?:\\w+:)?List(?:Records|Identifiers)\\s*>\\s*</(?:\\w+:)?OAI-PMH\\s*>\\s*$");

    PageSalvage {
        identifiers = List.copyOf(identifiers);
    }

    /** Empty where the page does not tell surely which records are on it and what follows it. */
    static Optional<PageSalvage> of(byte @Nullable [] page) {
        if (page == null) {
            return Optional.empty();
        }
        String text = new String(page, StandardCharsets.UTF_8);
        Matcher token = TOKEN.matcher(text);
        if (!token.find()) {
            return Optional.empty();
        }
        List<String> identifiers = identifiers(text);
        return identifiers.isEmpty()
                        || identifiers.size() != HEADER.matcher(text).results().count()
                ? Optional.empty()
                : Optional.of(new PageSalvage(
                        identifiers,
                        token.group(1) == null ? "" : unescaped(token.group(1)).strip()));
    }

    private static List<String> identifiers(String text) {
        List<String> identifiers = new ArrayList<>();
        Matcher matcher = IDENTIFIER.matcher(text);
        while (matcher.find()) {
            identifiers.add(unescaped(matcher.group(1)).strip());
        }
        return identifiers;
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
