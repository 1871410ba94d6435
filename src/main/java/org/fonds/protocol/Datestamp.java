package org.fonds.protocol;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A UTC date or time of the protocol at its granularity: {@code 2026-11-22} or {@code 2026-11-22T09:00:00Z} (OAI-PMH
 * 2.0, section 3.3). As a lower bound it means its first second, as an upper bound its last.
 *
 * @param first the first second that it covers
 * @param granularity whether it covers a day or a second
 */
public record Datestamp(Instant first, Granularity granularity) {
    /** No year 0: XML Schema 1.0 has none, and an answer that repeats such a date would not be valid. */
    private static final Pattern DAY = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Pattern SECOND = Pattern.compile(DAY + "T[0-9]{2}:[0-9]{2}:[0-9]{2}Z");

    public Datestamp {
        first = first.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The second in which {@code instant} lies. */
    public static Datestamp ofSecond(Instant instant) {
        return new Datestamp(instant, Granularity.SECOND);
    }

    /** The date or time written in {@code text}; empty for another form and for a day or hour that does not exist. */
    public static Optional<Datestamp> parse(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                Instant midnight =
                        LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
                return Optional.of(new Datestamp(midnight, Granularity.DAY));
            }
            return SECOND.matcher(text).matches()
                    ? Optional.of(new Datestamp(exactly(text), Granularity.SECOND))
                    : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** {@link Instant#parse} takes 24:00:00 for the next midnight and a leap second for the second before it. */
    private static Instant exactly(String text) {
        Instant instant = Instant.parse(text);
        if (!instant.toString().equals(text)) {
            throw new DateTimeException("no such second: " + text);
        }
        return instant;
    }

    /** The last second that it covers. */
    public Instant last() {
        return granularity == Granularity.DAY ? first.plus(1, ChronoUnit.DAYS).minusSeconds(1) : first;
    }

    /** The form of the protocol. */
    @Override
    public String toString() {
        String seconds = first.toString();
        return granularity == Granularity.DAY ? seconds.substring(0, 10) : seconds;
    }
}
