package org.fonds.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code PREM 11/4043}, {@code THCR 1/10/117 f44}: the piece or item, and the folio. */
final class BritishMark {
    private static final WordSet FOLIO = WordSet.of("f ff fo fol folio folios");

    private BritishMark() {}

    static @Nullable MarkPart at(CitationText text, int from, int limit) {
        List<Span> segments = text.segments(from, text.statementEnd(from, limit));
        if (segments.isEmpty()) {
            return null;
        }
        Span first = segments.get(0);
        Scanner scan = text.scan(first.start(), first.end());
        String letters = scan.letters();
        String number = scan.skipSpaces().token();
        if (letters.isEmpty() || number.isEmpty() || !Character.isDigit(number.charAt(0))) {
            return null;
        }
        MarkBuilder mark = new MarkBuilder(text, first.start());
        mark.add("item", new Span(first.start(), scan.at()));
        boolean inFirst = readFolio(text, mark, text.trimmed(scan.at(), first.end()));
        if (!inFirst && segments.size() > 1 && mark.end() == first.end()) {
            readFolio(text, mark, segments.get(1));
        }
        return mark.build();
    }

    private static boolean readFolio(CitationText text, MarkBuilder mark, Span span) {
        Scanner scan = text.scan(span.start(), span.end());
        // The number may follow without a space: f44.
        if (!FOLIO.has(scan.letters())) {
            return false;
        }
        scan.accept('.');
        String caption = scan.since(span.start());
        Span value = text.trimmed(scan.at(), span.end());
        if (!Numbers.isRange(text.in(value))) {
            return false;
        }
        mark.add("folio", caption, value);
        return true;
    }
}
