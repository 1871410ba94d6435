package org.fonds.citation;

import java.util.Optional;
import org.fonds.record.DocumentDate;
import org.jspecify.annotations.Nullable;

/**
 * Printed words to a date at the precision of the source, never more.
 *
 * <p>Understands {@code October 1, 1950}, {@code 1 October 1950}, {@code November, 1967}, {@code November1962},
 * {@code 1958}, {@code 1950-10-01}, ranges of them ({@code October 1-3, 1950}, {@code 1967-69}), {@code circa},
 * {@code ?} and {@code undated}. Numbers alone with strokes ({@code 10/1/1950}) tell no order of day and month and are
 * not understood; neither is a day that its month does not have.
 */
public final class DateGrammar {
    private DateGrammar() {}

    /** The date that these words tell as a whole; empty where they are not understood. */
    public static Optional<DocumentDate> parse(String printed) {
        String words = printed.strip();
        DatePhrase phrase = DatePhrase.at(words, 0, words.length());
        return phrase == null || phrase.end() != words.length() ? Optional.empty() : phrase.date();
    }

    /**
     * Takes the date off a page's heading: {@code October 1, 1950 Ciphered Telegram No. 75352}. A title may itself begin
     * with a year; whoever knows the title from elsewhere compares.
     */
    public static HeadingDate leading(String heading) {
        DatePhrase phrase = DatePhrase.at(
                heading, Span.trimmed(heading, 0, heading.length()).start(), heading.length());
        if (phrase == null || !phrase.hasYear() || !endsWord(heading, phrase.end())) {
            return new HeadingDate(DocumentDate.UNSTATED, heading.strip());
        }
        return phrase.date()
                .map(date -> new HeadingDate(date, afterDate(heading, phrase.end())))
                .orElseGet(() -> new HeadingDate(DocumentDate.UNSTATED, heading.strip()));
    }

    /** The phrase of a date that begins at this place of a text, or null; the longest that is one. */
    static @Nullable DatePhrase at(String text, int from, int limit) {
        DatePhrase phrase = DatePhrase.at(text, from, limit);
        return phrase == null || phrase.date().isEmpty() || !endsWord(text, phrase.end()) ? null : phrase;
    }

    private static boolean endsWord(String text, int end) {
        if (end >= text.length()) {
            return true;
        }
        char next = text.charAt(end);
        boolean goesOn =
                (Letters.isDash(next) || next == '/') && end + 1 < text.length() && isDigit(text.charAt(end + 1));
        return !goesOn && !Letters.isWordPart(text.codePointAt(end));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String afterDate(String heading, int end) {
        int from = end;
        while (from < heading.length() && isBetween(heading.charAt(from))) {
            from++;
        }
        return heading.substring(from).strip();
    }

    private static boolean isBetween(char c) {
        return Letters.isSpace(c) || Letters.isDash(c) || ",:;.".indexOf(c) >= 0;
    }
}
