package org.fonds.citation;

import java.util.Optional;
import org.fonds.record.CalendarDate;
import org.fonds.record.DocumentDate;
import org.jspecify.annotations.Nullable;

/**
 * The words of a date at some place of a text.
 *
 * @param printed to the letter
 * @param end the place after them
 * @param first the date, or the first side of a range; null in words that tell no date
 * @param last the last side of a range
 */
record DatePhrase(
        String printed,
        int end,
        @Nullable PartialDate first,
        @Nullable PartialDate last,
        boolean approximate) {

    static @Nullable DatePhrase at(String text, int from, int limit) {
        return new DateReader(text, from, limit).phrase();
    }

    boolean hasYear() {
        return first != null;
    }

    /** The date told; empty where there is no such day, or where a range would run backwards. */
    Optional<DocumentDate> date() {
        if (first == null) {
            return Optional.of(DocumentDate.undated(printed));
        }
        if (last == null) {
            return Optional.ofNullable(first.date()).map(date -> new DocumentDate(printed, date, null, approximate));
        }
        return range(first.completedBy(last).date(), last.completedBy(first).date());
    }

    private Optional<DocumentDate> range(@Nullable CalendarDate start, @Nullable CalendarDate end) {
        if (start == null || end == null || start.w3cdtf().compareTo(end.w3cdtf()) >= 0) {
            return Optional.empty();
        }
        return Optional.of(new DocumentDate(printed, start, end, approximate));
    }
}
