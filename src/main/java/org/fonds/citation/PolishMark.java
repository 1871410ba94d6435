package org.fonds.citation;

import org.jspecify.annotations.Nullable;

/** {@code 6/77 w-86 t-1312}, {@code z. 6/77, w. 86, t. 1312}: group (zespół), bundle (wiązka), folder (teczka). */
final class PolishMark {
    private final CitationText text;
    private final Scanner scan;
    private final MarkBuilder mark;

    private PolishMark(CitationText text, int from, int limit) {
        this.text = text;
        this.scan = text.scan(from, limit);
        this.mark = new MarkBuilder(text, from);
    }

    static @Nullable MarkPart at(CitationText text, int from, int limit) {
        return new PolishMark(text, from, limit).read();
    }

    private @Nullable MarkPart read() {
        if (!labelled("group", "z") && !bareGroup()) {
            return null;
        }
        if (labelled("bundle", "w")) {
            labelled("folder", "t");
        }
        return mark.build();
    }

    private boolean bareGroup() {
        Span group = number();
        if (group == null || text.in(group).indexOf('/') < 0) {
            return false;
        }
        mark.add("group", group);
        return true;
    }

    private boolean labelled(String level, String letter) {
        int before = scan.at();
        scan.skipSpaces().accept(',');
        int caption = scan.skipSpaces().at();
        if (scan.acceptWord(letter) && (scan.acceptDash() || scan.accept('.'))) {
            String label = scan.since(caption);
            scan.skipSpaces();
            Span value = number();
            if (value != null) {
                mark.add(level, label, value);
                return true;
            }
        }
        scan.to(before);
        return false;
    }

    private @Nullable Span number() {
        int start = scan.at();
        while (!scan.atEnd() && (Letters.isWordPart(scan.peek()) || scan.peek() == '/')) {
            scan.to(scan.at() + 1);
        }
        return Character.isDigit(text.text().charAt(Math.min(start, text.text().length() - 1))) && scan.at() > start
                ? new Span(start, scan.at())
                : null;
    }
}
