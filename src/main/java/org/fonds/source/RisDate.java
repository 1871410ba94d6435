package org.fonds.source;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.fonds.record.CalendarDate;
import org.fonds.record.DocumentDate;
import org.jspecify.annotations.Nullable;

/** A date as RIS writes it, {@code year/month/day/other}, where all but the year may be empty: {@code 1967/11//}. */
final class RisDate {
    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:/([0-9]{1,2})?(?:/([0-9]{1,2})?)?)?");

    private RisDate() {}

    /** The date; empty where the value has another form, as some programs write it. */
    static Optional<DocumentDate> parse(String value) {
        String printed = StringUtils.stripEnd(value, "/");
        Matcher form = FORM.matcher(printed);
        return form.matches() ? date(form).map(date -> DocumentDate.of(printed, date)) : Optional.empty();
    }

    private static Optional<CalendarDate> date(Matcher form) {
        try {
            return Optional.of(new CalendarDate(number(form, 1), optional(form, 2), optional(form, 3)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }

    private static @Nullable Integer optional(Matcher form, int group) {
        return form.group(group) == null ? null : Integer.valueOf(form.group(group));
    }
}
