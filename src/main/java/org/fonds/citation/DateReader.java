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
        if (scan.acceptWord("undated")
                || scan.acceptWords("not", "dated")
                || scan.acceptWords("no", "date")
                || scan.acceptWords("date", "not", "known")
                || scan.acceptWords("date", "unknown")) {
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
        approximate = scan.accept('?');
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
        int start = scan.skipSpaces().at();
        PartialDate last = DateSide.read(scan);
        if (last != null && last.hasYear()) {
            return last;
        }
        return last == null || last.month() != null
                ? null
                : shortYear(first, last, scan.since(start).strip().length());
    }

    /**
     * The end of {@code 1967-69} or {@code 1967-9}: one or two digits that were taken for a day. Two digits that could be
     * a month tell nothing for certain.
     */
    private static @Nullable PartialDate shortYear(PartialDate first, PartialDate last, int length) {
        Integer year = first.year();
        Integer digits = last.day();
        int span = length == 1 ? 10 : 100;
        boolean isMonth = length == 2 && digits != null && digits <= 12;
        if (year == null || digits == null || first.month() != null || isMonth || digits <= year % span) {
            return null;
        }
        return new PartialDate(year - year % span + digits, null, null);
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
