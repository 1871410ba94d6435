package org.fonds.citation;

import java.util.ArrayList;
import java.util.List;
import org.fonds.record.Holding;
import org.fonds.record.ShelfMark;
import org.jspecify.annotations.Nullable;

/**
 * A holder with its shelf-mark, in either order, and a note on provenance.
 *
 * @param end the place after the last word of it
 */
record LocationPart(
        HolderPart holder,
        @Nullable MarkPart mark,
        @Nullable Span noteSpan,
        @Nullable String note,
        int end) {

    static @Nullable LocationPart at(CitationText text, int from, int limit, Certainty certainty) {
        LocationPart prefix = holderFirst(text, from, limit, certainty);
        return prefix != null || certainty == Certainty.CERTAIN ? prefix : MarkFirst.at(text, from, limit, certainty);
    }

    private static @Nullable LocationPart holderFirst(CitationText text, int from, int limit, Certainty certainty) {
        HolderPart holder = new HolderReader(text, from, limit, certainty).read();
        if (holder == null) {
            return null;
        }
        int next = text.afterComma(holder.printed().end(), limit);
        LocationPart bare =
                new LocationPart(holder, null, null, null, holder.printed().end());
        LocationPart noted = bare.withNote(text, ProvenanceNote.at(text, next, limit));
        if (noted != null) {
            return noted;
        }
        int and = text.andBeforeHolder(next, limit);
        MarkPart mark = ShelfMarkGrammar.after(text, holder, and < 0 ? limit : and);
        return mark == null ? bare : bare.withMark(text, mark, limit);
    }

    private LocationPart withMark(CitationText text, MarkPart found, int limit) {
        LocationPart marked =
                new LocationPart(holder, found, null, null, found.span().end());
        int next = text.afterComma(found.span().end(), limit);
        LocationPart noted = marked.withNote(text, ProvenanceNote.at(text, next, limit));
        return noted == null ? marked : noted;
    }

    private @Nullable LocationPart withNote(CitationText text, @Nullable Span span) {
        return span == null ? null : new LocationPart(holder, mark, span, text.in(span), span.end());
    }

    /** This location with a note that follows it, or null where it has one. */
    @Nullable
    LocationPart noted(CitationText text, Span span) {
        return note == null ? withNote(text, span) : null;
    }

    /** Whether only the sound of its name makes it a holder. */
    boolean isDoubtful() {
        return !holder.isKnown();
    }

    Holding holding() {
        ShelfMark shelfMark = mark == null ? ShelfMark.NONE : mark.shelfMark();
        return holder.holding(shelfMark, note);
    }

    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        spans.add(holder.printed());
        if (mark != null) {
            spans.addAll(mark.understood());
        }
        if (noteSpan != null) {
            spans.add(noteSpan);
        }
        return spans;
    }
}
