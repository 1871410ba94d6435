package org.fonds.simulation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a harvester reads in one page of a list of records made by hand.
 *
 * @param size completeListSize; null where there is no resumptionToken
 * @param token of the next page; empty where there is none
 * @param error the code; empty where there is none
 */
record ListPage(
        Instant responseDate,
        List<Entry> entries,
        @Nullable Long size,
        @Nullable Long cursor,
        String token,
        String error) {
    private static final Pattern DATE = Pattern.compile("<responseDate>([^<]*)<");
    private static final Pattern ENTRY = Pattern.compile(
            "<header( status=\"deleted\")?><identifier>([^<]*)</identifier><datestamp>([^<]*)</datestamp>"
                    + "(?:<setSpec>[^<]*</setSpec>)*</header>(?:\\s*<metadata><text[^>]*>([^<]*)<)?");
    private static final Pattern TOKEN = Pattern.compile("<resumptionToken([^>]*?)(?:/>|>([^<]*)<)");
    private static final Pattern SIZE = Pattern.compile("completeListSize=\"(\\d+)\"");
    private static final Pattern CURSOR = Pattern.compile("cursor=\"(\\d+)\"");
    private static final Pattern ERROR = Pattern.compile("<error code=\"(\\w+)\"");

    /**
     * A record or a header.
     *
     * @param text null for a tombstone, and in a list of headers
     */
    record Entry(
            String identifier,
            Instant datestamp,
            boolean deleted,
            @Nullable String text) {}

    static ListPage of(byte[] answer) {
        String xml = new String(answer, StandardCharsets.UTF_8);
        Matcher token = TOKEN.matcher(xml);
        boolean hasToken = token.find();
        String attributes = hasToken ? token.group(1) : "";
        return new ListPage(
                Instant.parse(first(DATE, xml)),
                entries(xml),
                number(SIZE, attributes),
                number(CURSOR, attributes),
                hasToken && token.group(2) != null ? token.group(2) : "",
                first(ERROR, xml));
    }

    /** Whether this is the same page in all that a harvester goes by, order and next token included. */
    boolean isSameAs(ListPage other) {
        return entries.equals(other.entries) && token.equals(other.token) && isAlike(other);
    }

    /** Whether this is the same page from other blocks: order inside and the end of the next page are theirs. */
    boolean holdsTheSameAs(ListPage other) {
        return entries.size() == other.entries.size()
                && Set.copyOf(entries).equals(Set.copyOf(other.entries))
                && token.isEmpty() == other.token.isEmpty()
                && isAlike(other);
    }

    private boolean isAlike(ListPage other) {
        return error.equals(other.error) && Objects.equals(size, other.size) && Objects.equals(cursor, other.cursor);
    }

    private static List<Entry> entries(String xml) {
        List<Entry> entries = new ArrayList<>();
        for (Matcher entry = ENTRY.matcher(xml); entry.find(); ) {
            entries.add(
                    new Entry(entry.group(2), Instant.parse(entry.group(3)), entry.group(1) != null, entry.group(4)));
        }
        return entries;
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static @Nullable Long number(Pattern pattern, String text) {
        String digits = first(pattern, text);
        return digits.isEmpty() ? null : Long.valueOf(digits);
    }
}
