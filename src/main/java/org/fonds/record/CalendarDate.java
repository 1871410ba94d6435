package org.fonds.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A year, a month or a day of the Gregorian calendar, no more precise than its source.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or null where only the year is known
 * @param day a day that the month has, or null where it is not known
 */
public record CalendarDate(
        int year, @Nullable Integer month, @Nullable Integer day) {

    public CalendarDate {
        if (year < 1 || year > 9999) {
            throw new DateTimeException("year out of 1 to 9999: " + year);
        }
        if (month == null && day != null) {
            throw new DateTimeException("a day without a month: " + year + "-?-" + day);
        }
        LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    public static CalendarDate year(int year) {
        return new CalendarDate(year, null, null);
    }

    public static CalendarDate month(int year, int month) {
        return new CalendarDate(year, month, null);
    }

    public static CalendarDate day(int year, int month, int day) {
        return new CalendarDate(year, month, day);
    }

    /** The form of the W3C note on dates (W3CDTF) at this date's precision: {@code 1950}, {@code 1950-10}, {@code 1950-10-01}. */
    public String w3cdtf() {
        if (month == null) {
            return String.format(Locale.ROOT, "%04d", year);
        }
        return day == null
                ? String.format(Locale.ROOT, "%04d-%02d", year, month)
                : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }

    @Override
    public String toString() {
        return w3cdtf();
    }
}
