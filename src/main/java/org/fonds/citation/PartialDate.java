package org.fonds.citation;

import java.time.DateTimeException;
import org.fonds.record.CalendarDate;
import org.jspecify.annotations.Nullable;

/** What one side of a date phrase says: in {@code October 1-3, 1950} the first side has no year, the second no month. */
record PartialDate(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day) {

    boolean hasYear() {
        return year != null;
    }

    /** This side with what only the other side says. */
    PartialDate completedBy(PartialDate other) {
        return new PartialDate(
                year != null ? year : other.year, month != null || day == null ? month : other.month, day);
    }

    /** The date, or null where there is no such day. */
    @Nullable
    CalendarDate date() {
        if (year == null || year < 1) {
            return null;
        }
        try {
            return new CalendarDate(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
