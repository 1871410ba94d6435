package org.fonds.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A location whose mark stands before the holder: {@code Maço “600.(24h)”; (Cx 324), Historical Archive ...}. */
final class MarkFirst {
    /** A mark is short; a longer stretch before a holder is a sentence about something else. */
    private static final int LONGEST_MARK = 200;

    private MarkFirst() {}

    static @Nullable LocationPart at(CitationText text, int from, int limit, Certainty certainty) {
        MarkPart mark = ShelfMarkGrammar.telling(text, from, limit);
        LocationPart told = mark == null ? null : holderAfter(text, mark, limit, certainty);
        return told != null ? told : beforeKnownHolder(text, from, limit, certainty);
    }

    private static @Nullable LocationPart holderAfter(
            CitationText text, MarkPart mark, int limit, Certainty certainty) {
        int at = text.afterComma(mark.span().end(), limit);
        HolderPart holder = new HolderReader(text, at, limit, certainty).read();
        return holder == null || !isLast(text, holder, limit) ? null : location(holder, mark);
    }

    /** Where the mark stands first, the holder is the last word of the location. */
    private static boolean isLast(CitationText text, HolderPart holder, int limit) {
        int end = holder.printed().end();
        return text.unparted(end, text.statementEnd(end, limit)).isEmpty();
    }

    private static LocationPart location(HolderPart holder, MarkPart mark) {
        return new LocationPart(holder, mark, null, null, holder.printed().end());
    }

    /** A mark of no evident system is one when a holder of the table follows it. */
    private static @Nullable LocationPart beforeKnownHolder(
            CitationText text, int from, int limit, Certainty certainty) {
        int end = Math.min(text.statementEnd(from, limit), from + LONGEST_MARK);
        List<Span> segments = text.segments(from, end);
        for (int i = 1; i < segments.size(); i++) {
            HolderPart holder = new HolderReader(text, segments.get(i).start(), limit, certainty).read();
            if (holder != null && holder.isKnown() && isLast(text, holder, limit)) {
                Span words = new Span(from, segments.get(i - 1).end());
                MarkPart mark = ShelfMarkGrammar.whole(text, words, holder.system());
                return mark == null ? null : location(holder, mark);
            }
        }
        return null;
    }
}
