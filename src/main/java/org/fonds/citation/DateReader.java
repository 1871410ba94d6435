package org.fonds.citation;

import org.jspecify.annotations.Nullable;

/** Reads one date phrase: about, side, range, doubt. */
final class DateReader {
    private static final String[] ABOUT = {"circa", "ca", "c", "about", "approximately", "approx", "around"};
    private static final String[] PART_OF = {"early", "mid", "late", "spring", "summer", "autumn", "fall", "winter"};

    private final String text;
    private final int from;
    private final Scanner scan;
    private boolean approximate;

    DateReader(String text, int from, int limit) {
        this.text = text;
        this.from = from;
        this.scan = new Scanner(text, from, limit);
    }

    @Nullable
    DatePhrase phrase() {
        if (undated()) {
            return new DatePhrase(text.substring(from, scan.at()), scan.at(), null, null, false);
        }
        boolean supplied = scan.accept('[');
        about();
        PartialDate first = side();
        if (first == null) {
            return null;
        }
        PartialDate last = range(first);
        if (!first.hasYear() && last == null) {
            return null;
        }
        doubt();
        if (supplied && !scan.accept(']')) {
            return null;
        }
        return new DatePhrase(text.substring(from, scan.at()), scan.at(), first, last, approximate);
    }

    private boolean undated() {
        if (scan.acceptWord("undated") || scan.acceptWords("no", "date")) {
            return true;
        }
        if (scan.acceptWord("n") && scan.accept('.') && scan.acceptWord("d")) {
            scan.accept('.');
            return true;
        }
        scan.to(from);
        return false;
    }

    private void about() {
        if (scan.acceptAnyWord(ABOUT)) {
            scan.accept('.');
            approximate = true;
        }
    }

    private void doubt() {
        int before = scan.at();
        boolean bracket = scan.skipSpaces().accept('(');
        if (scan.accept('?') && (!bracket || scan.accept(')'))) {
            approximate = true;
        } else {
            scan.to(before);
        }
    }

    private @Nullable PartialDate side() {
        int start = scan.skipSpaces().at();
        if (scan.acceptAnyWord(PART_OF)) {
            // "Spring 1950" tells the year for certain and no month.
            scan.acceptDash();
        }
        PartialDate date = DateSide.read(scan.skipSpaces());
        if (date == null) {
            scan.to(start);
        }
        return date;
    }

    /** The other side of a range, or null and not a step further. */
    private @Nullable PartialDate range(PartialDate first) {
        int before = scan.at();
        if (scan.skipSpaces().acceptDash() || scan.acceptAnyWord("to", "through")) {
            PartialDate last = first.hasYear() ? lastWithYear(first) : lastOfOpen(first);
            if (last != null) {
                return last;
            }
        }
        scan.to(before);
        return null;
    }

    private @Nullable PartialDate lastWithYear(PartialDate first) {
        PartialDate last = DateSide.read(scan.skipSpaces());
        if (last != null && last.hasYear()) {
            return last;
        }
        return last == null || last.month() != null ? null : shortYear(first, last);
    }

    /** The end of {@code 1967-69}: two digits that were taken for a day. {@code 1911-12} may also be a month. */
    private static @Nullable PartialDate shortYear(PartialDate first, PartialDate last) {
        Integer year = first.year();
        Integer digits = last.day();
        if (year == null || digits == null || first.month() != null || digits <= 12 || digits <= year % 100) {
            return null;
        }
        return new PartialDate(year - year % 100 + digits, null, null);
    }

    private @Nullable PartialDate lastOfOpen(PartialDate first) {
        int start = scan.skipSpaces().at();
        PartialDate last = DateSide.read(scan);
        if (last != null && last.hasYear() && (last.month() != null || first.month() == null)) {
            return last;
        }
        return first.day() == null ? null : DateSide.dayAndYear(scan.to(start));
    }
}
