package org.fonds.citation;

import org.jspecify.annotations.Nullable;

/** Reads one side of a date phrase; the scanner moves only past what is understood. */
final class DateSide {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2099;

    private final Scanner scan;

    private DateSide(Scanner scan) {
        this.scan = scan;
    }

    static @Nullable PartialDate read(Scanner scan) {
        int start = scan.at();
        DateSide side = new DateSide(scan);
        side.weekday();
        int afterWeekday = scan.at();
        PartialDate date = side.monthFirst();
        if (date == null) {
            scan.to(afterWeekday);
            date = side.numberFirst();
        }
        if (date == null) {
            scan.to(start);
        }
        return date;
    }

    /** The end of {@code October 1-3, 1950}. */
    static @Nullable PartialDate dayAndYear(Scanner scan) {
        DateSide side = new DateSide(scan);
        Integer day = side.day();
        Integer year = day == null ? null : side.yearAfterComma();
        return year == null ? null : new PartialDate(year, null, day);
    }

    private void weekday() {
        int start = scan.at();
        String word = Letters.fold(scan.letters());
        if (word.length() > 5 && word.endsWith("day")) {
            scan.accept(',');
            scan.skipSpaces();
        } else {
            scan.to(start);
        }
    }

    private @Nullable PartialDate monthFirst() {
        Integer month = Month.number(scan.letters());
        if (month == null) {
            return null;
        }
        scan.accept('.');
        Integer year = yearAfterComma();
        if (year != null) {
            return new PartialDate(year, month, null);
        }
        int beforeDay = scan.at();
        Integer day = day();
        if (day == null) {
            scan.to(beforeDay);
        }
        return new PartialDate(day == null ? null : yearAfterComma(), month, day);
    }

    private @Nullable PartialDate numberFirst() {
        int start = scan.at();
        Integer year = year();
        if (year != null) {
            return IsoTail.read(scan, year);
        }
        Integer day = day(scan.to(start));
        if (day == null) {
            return null;
        }
        int afterDay = scan.at();
        Integer month = Month.number(scan.skipSpaces().letters());
        if (month == null) {
            scan.to(afterDay);
            return new PartialDate(null, null, day);
        }
        scan.accept('.');
        return new PartialDate(yearAfterComma(), month, day);
    }

    private @Nullable Integer day() {
        return day(scan.skipSpaces());
    }

    private static @Nullable Integer day(Scanner scan) {
        String digits = scan.digits();
        if (digits.isEmpty() || digits.length() > 2) {
            return null;
        }
        int before = scan.at();
        if (!scan.acceptAnyWord("st", "nd", "rd", "th") || Letters.isSpace(digits.charAt(0))) {
            scan.to(before);
        }
        return Integer.valueOf(digits);
    }

    private @Nullable Integer yearAfterComma() {
        int start = scan.at();
        scan.skipSpaces().accept(',');
        scan.skipSpaces();
        Integer year = year();
        if (year == null) {
            scan.to(start);
        }
        return year;
    }

    private @Nullable Integer year() {
        int start = scan.at();
        String digits = scan.digits();
        if (digits.length() == 4) {
            int year = Integer.parseInt(digits);
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return year;
            }
        }
        scan.to(start);
        return null;
    }
}
