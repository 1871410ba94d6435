package org.fonds.record;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The date of a document: the words as printed, and what they say for certain.
 *
 * <p>Example: printed {@code October 1, 1950}, start {@code 1950-10-01}, no end. Words that say no date ("undated")
 * have neither start nor end; a document about whose date the page says nothing is {@link #UNSTATED}.
 *
 * @param printed the source's words, to the letter; empty only in {@link #UNSTATED}
 * @param start the date, or the first date of a range
 * @param end the last date of a range; null for a single date
 * @param approximate whether the words say "about", "circa", a question mark and the like
 */
public record DocumentDate(
        String printed,
        @Nullable CalendarDate start,
        @Nullable CalendarDate end,
        boolean approximate) {

    /** The page says nothing about a date. */
    public static final DocumentDate UNSTATED = new DocumentDate("", null, null, false);

    public DocumentDate {
        if (start == null && end != null) {
            throw new IllegalArgumentException("a range without a start: '" + printed + "'");
        }
    }

    /** A single date at the precision of {@code date}. */
    public static DocumentDate of(String printed, CalendarDate date) {
        return new DocumentDate(printed, date, null, false);
    }

    /** Words that tell no date. */
    public static DocumentDate undated(String printed) {
        return new DocumentDate(printed, null, null, false);
    }

    public boolean isRange() {
        return end != null;
    }

    /** Whether the page prints anything about the date. */
    public boolean isStated() {
        return !printed.isEmpty();
    }

    /** The single date in W3CDTF; empty for a range, and where no date is told. */
    public Optional<String> w3cdtf() {
        return isRange() ? Optional.empty() : Optional.ofNullable(start).map(CalendarDate::w3cdtf);
    }
}
