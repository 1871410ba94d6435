package org.fonds.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Which documents a visitor wants to see: those that break a rule.
 *
 * @param format the metadataPrefix
 * @param held those held back; else those published
 * @param after the position of the last document that was shown; 0 from the beginning
 */
record RuleRequest(String format, String rule, boolean held, long after) {

    static RuleRequest of(Visit visit) {
        String after = visit.parameter("after");
        return new RuleRequest(
                visit.parameter("format"),
                visit.parameter("rule"),
                !visit.parameter("held").isEmpty(),
                after.matches("[0-9]{1,18}") ? Long.parseLong(after) : 0);
    }

    /** The query of the documents behind a position. */
    String query(long position) {
        return "format=" + encoded(format) + "&rule=" + encoded(rule) + (held ? "&held=yes" : "")
                + (position == 0 ? "" : "&after=" + position);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
