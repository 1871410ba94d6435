package org.fonds.citation;

import org.jspecify.annotations.Nullable;

/** {@code f. 558, op. 11, d. 97, ll. 67-70}, {@code Ф. 3. Оп. 24. Д. 495}, {@code f. 5, op. 28, roll 5113, no. 187}. */
final class SovietMark {
    private final CitationText text;
    private final int limit;
    private final boolean papka;
    private final MarkBuilder mark;

    private SovietMark(CitationText text, int from, int limit, boolean papka) {
        this.text = text;
        this.limit = limit;
        this.papka = papka;
        this.mark = new MarkBuilder(text, from);
    }

    /**
     * The mark that begins here with a label, or null.
     *
     * @param papka whether the holder's {@code p.} is a papka rather than a page
     */
    static @Nullable MarkPart at(CitationText text, int from, int limit, boolean papka) {
        SovietLabel first = SovietLabel.at(text, from, limit, papka);
        return first == null ? null : new SovietMark(text, from, limit, papka).read(first);
    }

    /** A mark that begins with a fond and goes on, so that no holder need be known to see what it is. */
    static @Nullable MarkPart telling(CitationText text, int from, int limit) {
        MarkPart mark = at(text, from, limit, false);
        return mark == null
                        || mark.levels().size() < 2
                        || !mark.levels().get(0).name().equals("fond")
                ? null
                : mark;
    }

    private @Nullable MarkPart read(SovietLabel first) {
        int at = read(first, mark.end());
        int next = readNext(at);
        while (next > at) {
            at = next;
            next = readNext(at);
        }
        return mark.build();
    }

    /** Reads the value of a label and answers the place after it. */
    private int read(SovietLabel label, int from) {
        String level = label.level().equals("papka") && mark.has("papka") ? "pages" : label.level();
        int end = SovietValue.end(text, label.valueStart(), limit, level);
        mark.add(level, text.in(label.caption()), new Span(label.valueStart(), end));
        return Math.max(end, from);
    }

    /** Reads the next level after a comma, stop or space, and answers the place after it; the same place at the end. */
    private int readNext(int from) {
        int at = afterBracket(from);
        Scanner scan = text.scan(at, limit).skipSpaces();
        boolean parted = scan.acceptAny(",.");
        int start = scan.skipSpaces().at();
        SovietLabel label = SovietLabel.at(text, start, limit, papka);
        if (label != null) {
            leave(from, at);
            return read(label, from);
        }
        return parted ? readUnlabelled(from, at, start) : from;
    }

    private int readUnlabelled(int from, int at, int start) {
        int end = text.trimmed(start, text.statementEnd(start, text.next(",", start, limit)))
                .end();
        Span segment = new Span(start, end);
        boolean last = end >= limit || text.text().charAt(end) != ',';
        if (Numbers.isYear(text.in(segment)) && !mark.has("year") && !mark.has("listy")) {
            leave(from, at);
            mark.add("year", segment);
            return end;
        }
        if (last && Numbers.isRange(text.in(segment)) && !mark.has("listy") && !mark.has("pages")) {
            leave(from, at);
            mark.add("pages", segment);
            return end;
        }
        return last ? from : beforeLabel(from, end);
    }

    /** Words that are no level stay in the mark when a level follows them: {@code f. 5, Secret Section, op. 28}. */
    private int beforeLabel(int from, int comma) {
        int start = text.scan(comma + 1, limit).skipSpaces().at();
        if (SovietLabel.at(text, start, limit, papka) == null) {
            return from;
        }
        leave(from, comma);
        return comma;
    }

    private void leave(int from, int to) {
        Span words = text.unparted(from, to);
        if (!words.isEmpty()) {
            mark.leave(words);
        }
    }

    /** {@code no. 187 (January-October 1954)}: a remark in brackets belongs to the mark when the mark goes on after it. */
    private int afterBracket(int from) {
        Scanner scan = text.scan(from, limit).skipSpaces();
        int close = scan.peek() == '(' ? text.nesting().partner(scan.at()) : -1;
        return close > 0 && close < limit ? close + 1 : from;
    }
}
