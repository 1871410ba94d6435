package org.fonds.citation;

import java.util.ArrayList;
import java.util.List;
import org.fonds.record.ShelfMark;

/**
 * A shelf-mark at its place in the text.
 *
 * @param unread the words inside it that are no level of it, in the order of the text
 */
record MarkPart(String text, Span span, List<ShelfMark.Level> levels, List<Span> unread) {

    MarkPart {
        levels = List.copyOf(levels);
        unread = List.copyOf(unread);
    }

    static MarkPart whole(CitationText text, Span span) {
        return new MarkPart(text.text(), span, List.of(new ShelfMark.Level("shelfmark", "", text.in(span))), List.of());
    }

    /** The stretches of it that are understood: all but the words unread. */
    List<Span> understood() {
        List<Span> understood = new ArrayList<>();
        int start = span.start();
        for (Span words : unread) {
            understood.add(new Span(start, words.start()));
            start = words.end();
        }
        understood.add(new Span(start, span.end()));
        return understood;
    }

    ShelfMark shelfMark() {
        return new ShelfMark(span.in(text), levels);
    }
}
