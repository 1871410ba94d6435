package org.fonds.check;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fonds.protocol.Granularity;

/** Datestamps as they are written (section 3.3). */
final class Dates {
    private static final int DAY_LENGTH = 10;

    private Dates() {}

    /** Whether a text is a real date in the granularity that a repository names. */
    static boolean isDatestamp(String text, String granularity) {
        return granularity.equals(Granularity.DAY.text()) ? isDay(text) : isSecond(text);
    }

    static boolean isSecond(String text) {
        try {
            return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")
                    && Instant.parse(text) != null;
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    static boolean isDay(String text) {
        try {
            return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") && LocalDate.parse(text) != null;
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    static String day(String datestamp) {
        return datestamp.substring(0, Math.min(DAY_LENGTH, datestamp.length()));
    }

    /** The same granularity, some days later or earlier. */
    static String shifted(String datestamp, int days) {
        return isSecond(datestamp)
                ? Instant.parse(datestamp).plus(days, ChronoUnit.DAYS).toString()
                : isDay(datestamp) ? LocalDate.parse(datestamp).plusDays(days).toString() : datestamp;
    }
}
