package org.fonds.citation;

import org.jspecify.annotations.Nullable;

/**
 * The quoted title at the beginning of a citation.
 *
 * @param span the words inside the quotes, without a comma before the closing one
 * @param quoted with the quotes
 */
record TitlePart(Span span, Span quoted) {
    /** The longest that stands between a title and the digital archive. */
    private static final int LONGEST_DATE = 60;

    /**
     * The title whose closing quote is the last before this place: titles contain quotes and dates, but what follows
     * them contains no quote.
     */
    static @Nullable TitlePart before(CitationText text, int limit) {
        int open = opening(text);
        if (open < 0) {
            return null;
        }
        for (int i = limit - 1; i > open && limit - i < LONGEST_DATE; i--) {
            if (isClosing(text.text(), open, i)) {
                return of(text, open, i);
            }
        }
        return null;
    }

    /** The title before a date, where no digital archive is named. */
    static @Nullable TitlePart beforeDate(CitationText text, int limit) {
        int open = opening(text);
        if (open < 0) {
            return null;
        }
        for (int i = open + 1; i < limit; i++) {
            if (isClosing(text.text(), open, i)
                    && DateGrammar.at(text.text(), text.afterComma(i + 1, limit), limit) != null) {
                return of(text, open, i);
            }
        }
        return null;
    }

    private static int opening(CitationText text) {
        Scanner scan = text.scan(0, text.text().length()).skipSpaces();
        return Letters.isDoubleQuote(scan.peek()) || Letters.isSingleQuote(scan.peek()) ? scan.at() : -1;
    }

    private static boolean isClosing(String text, int open, int at) {
        char c = text.charAt(at);
        return Letters.isDoubleQuote(text.charAt(open)) ? Letters.isDoubleQuote(c) : Letters.isSingleQuote(c);
    }

    private static @Nullable TitlePart of(CitationText text, int open, int close) {
        Span inside = text.trimmed(open + 1, close);
        boolean comma = !inside.isEmpty() && text.text().charAt(inside.end() - 1) == ',';
        Span title = comma ? text.trimmed(inside.start(), inside.end() - 1) : inside;
        return title.isEmpty() ? null : new TitlePart(title, new Span(open, close + 1));
    }

    int end() {
        return quoted.end();
    }
}
