package org.fonds.crosswalk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.fonds.record.CalendarDate;
import org.fonds.record.DocumentDate;
import org.fonds.record.LanguageTag;

/**
 * Leader and field 008 of MARC 21: characters by position.
 *
 * <p>Example: {@code 261122e19501001xx      o|||||||| ||eng d} of a record made on 22 November 2026 for a text of 1
 * October 1950.
 */
final class MarcFixedField {
    private static final DateTimeFormatter ENTERED = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
    private static final String NO_DATE = "nuuuuuuuu";
    private static final String NO_PLACE = "xx ";

    private MarcFixedField() {}

    /** New, one item, in Unicode, its level unknown as no cataloger vouches for it, no rules of description claimed. */
    static String leader(MarcMaterial material) {
        return "00000n" + material.type() + "m a2200000u  4500";
    }

    static String of(LocalDate firstDay, DocumentDate date, MarcMaterial material, LanguageTag language) {
        return ENTERED.format(firstDay) + dates(date) + NO_PLACE + material.positions() + language.iso6392b() + " d";
    }

    /** Positions 06 to 14. Only a certain day or month is told as one; of a range only the years can be told. */
    private static String dates(DocumentDate date) {
        CalendarDate start = date.start();
        CalendarDate end = date.end();
        if (start == null) {
            return NO_DATE;
        }
        if (end != null && end.year() != start.year()) {
            return "m" + year(start) + year(end);
        }
        return end == null && start.month() != null && !date.approximate()
                ? "e" + year(start) + two(start.month()) + (start.day() == null ? "  " : two(start.day()))
                : "s" + year(start) + "    ";
    }

    private static String year(CalendarDate date) {
        return String.format(Locale.ROOT, "%04d", date.year());
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
