package org.fonds.citation;

import java.util.List;
import org.fonds.record.ShelfMark;

/** A shelf-mark at its place in the text. */
record MarkPart(String text, Span span, List<ShelfMark.Level> levels) {

    MarkPart {
        levels = List.copyOf(levels);
    }

    static MarkPart whole(CitationText text, Span span) {
        return new MarkPart(text.text(), span, List.of(new ShelfMark.Level("shelfmark", "", text.in(span))));
    }

    ShelfMark shelfMark() {
        return new ShelfMark(span.in(text), levels);
    }
}
