package org.fonds.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A record as a harvester sees it, with the identifier cut down to its number; body empty where there is none. */
record Shown(String number, String datestamp, boolean deleted, List<String> sets, String body) {
    private static final Pattern NUMBER = Pattern.compile("<identifier>oai:archive.example.org:([^<]*)</identifier>");
    private static final Pattern DATESTAMP = Pattern.compile("<datestamp>([^<]*)</datestamp>");
    private static final Pattern SET = Pattern.compile("<setSpec>([^<]*)</setSpec>");

    static Shown of(StoredRecord stored) {
        String header = new String(stored.header(), UTF_8);
        byte[] body = stored.body();
        return new Shown(
                all(NUMBER, header).get(0),
                all(DATESTAMP, header).get(0),
                header.startsWith("<header status=\"deleted\">"),
                all(SET, header),
                body == null ? "" : new String(body, UTF_8));
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(Shown::first).toList();
    }

    private static String first(MatchResult match) {
        return match.group(1);
    }
}
