package org.fonds.citation;

import org.fonds.record.DocumentDate;

/**
 * What stands between the closing quote and the digital archive.
 *
 * @param span its words; empty where they tell no date, so that they stay in the rest
 */
record DatePart(DocumentDate date, Span span) {
    private static final Span NOWHERE = new Span(0, 0);

    static final DatePart NONE = new DatePart(DocumentDate.UNSTATED, NOWHERE);

    static DatePart between(CitationText text, int from, int to) {
        Span span = withoutCommas(text.text(), from, to);
        return DateGrammar.parse(text.in(span))
                .map(date -> new DatePart(date, span))
                .orElse(NONE);
    }

    private static Span withoutCommas(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Span.isParting(text.charAt(start))) {
            start++;
        }
        while (end > start && isComma(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isComma(char c) {
        return c == ',' || Letters.isSpace(c);
    }
}
