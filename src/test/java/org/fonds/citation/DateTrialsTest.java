package org.fonds.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fonds.record.CalendarDate;
import org.fonds.record.DocumentDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Dates of other collections' catalogs: what is read in them is right, and all else is left alone. */
final class DateTrialsTest {
    private static final Map<String, Integer> PRECISION = Map.of(":year", 0, ":month", 1, ":day", 2);

    /** The shapes of Tate's dates that tell a date beyond doubt: years, a short last year, about, a question mark. */
    private static final Pattern TATE = Pattern.compile(
            "(?<about>\\??\\s?(?:c\\.|circa)?\\s?)(?<first>\\d{4})(?:\\s?–(?<last>\\d{1,4}))?(?<doubt>\\??)");

    @Test
    void ofAToolForModsAreReadRightOrNotAtAll() {
        List<String> read = new ArrayList<>();
        List<String[]> rows = rows("data/mods_dates_expected.tsv");
        for (String[] row : rows) {
            DateGrammar.parse(row[0]).ifPresent(date -> {
                read.add(row[0]);
                check(row[0], row[1], date);
            });
        }
        assertThat(read)
                .as("read of " + rows.size())
                .contains("1905", "1992-05-06", "1992-04", "[1923]", "[ca 1834]", "[1670-1684]", "1700?")
                .hasSizeGreaterThanOrEqualTo(12);
    }

    private static void check(String printed, String expected, DocumentDate date) {
        CalendarDate start = date.start();
        assertThat(start).as(printed).isNotNull();
        if (start == null) {
            return;
        }
        if (PRECISION.containsKey(expected)) {
            int precision = start.month() == null ? 0 : start.day() == null ? 1 : 2;
            assertThat(precision).as(printed).isEqualTo(PRECISION.get(expected));
        } else {
            CalendarDate end = date.end();
            assertThat(first(start) + ".." + last(end == null ? start : end))
                    .as(printed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void ofWorksOfArtAreReadRightOrNotAtAll() {
        long works = 0;
        long read = 0;
        for (String[] row : rows("data/tate_date_shapes.tsv")) {
            long count = Long.parseLong(row[0]);
            String printed = row[2];
            works += count;
            DocumentDate date = DateGrammar.parse(printed).orElse(null);
            if (date != null) {
                read += count;
                assertThat(told(date)).as(printed).isEqualTo(tate(printed));
            }
        }
        assertThat(read * 100 / works).as("%d of %d works", read, works).isGreaterThanOrEqualTo(80);
    }

    private static String told(DocumentDate date) {
        return (date.approximate() ? "about " : "") + date.start() + " to " + date.end();
    }

    private static @Nullable String tate(String printed) {
        if (printed.equals("date not known") || printed.equals("no date")) {
            return "null to null";
        }
        Matcher shape = TATE.matcher(printed);
        if (!shape.matches()) {
            return null;
        }
        String first = shape.group("first");
        String last = shape.group("last");
        boolean about = !shape.group("about").isBlank() || !shape.group("doubt").isEmpty();
        return (about ? "about " : "")
                + first
                + " to "
                + (last == null ? null : first.substring(0, 4 - last.length()) + last);
    }

    private static LocalDate first(CalendarDate date) {
        Integer month = date.month();
        Integer day = date.day();
        return LocalDate.of(date.year(), month == null ? 1 : month, day == null ? 1 : day);
    }

    private static LocalDate last(CalendarDate date) {
        Integer month = date.month();
        Integer day = date.day();
        YearMonth end = YearMonth.of(date.year(), month == null ? 12 : month);
        return day == null ? end.atEndOfMonth() : end.atDay(day);
    }

    private static List<String[]> rows(String file) {
        return SharedData.lines(file).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
