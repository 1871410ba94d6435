package org.fonds.citation;

import org.jspecify.annotations.Nullable;

/** What follows a year in digits: {@code -10-01}, {@code -10}; a range {@code 1967-69} is left to the range. */
final class IsoTail {
    private IsoTail() {}

    static PartialDate read(Scanner scan, int year) {
        int start = scan.at();
        Integer month = twoDigits(scan);
        if (month == null || month < 1 || month > 12) {
            scan.to(start);
            return new PartialDate(year, null, null);
        }
        int afterMonth = scan.at();
        Integer day = twoDigits(scan);
        if (day != null) {
            return new PartialDate(year, month, day);
        }
        // 1911-12 may be two years: no date is read into it.
        if (month > year % 100) {
            scan.to(start);
            return new PartialDate(year, null, null);
        }
        scan.to(afterMonth);
        return new PartialDate(year, month, null);
    }

    private static @Nullable Integer twoDigits(Scanner scan) {
        int start = scan.at();
        if (scan.accept('-')) {
            String digits = scan.digits();
            if (digits.length() == 2) {
                return Integer.valueOf(digits);
            }
        }
        scan.to(start);
        return null;
    }
}
