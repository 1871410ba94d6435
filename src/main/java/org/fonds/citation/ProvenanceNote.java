package org.fonds.citation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A note on how a paper left its archive: {@code Special Declassification April 2002}. */
final class ProvenanceNote {
    private static final String[] BEGINNINGS = {
        "special declassification",
        "declassified",
        "declassification",
        "gift of",
        "donated by",
        "deposited by",
        "courtesy of"
    };

    private ProvenanceNote() {}

    static @Nullable Span at(CitationText text, int at, int limit) {
        int end = text.statementEnd(at, limit);
        Span span = text.trimmed(at, Math.min(end, text.next(",", at, end)));
        String words = text.in(span).toLowerCase(Locale.ROOT);
        for (String beginning : BEGINNINGS) {
            if (words.startsWith(beginning)) {
                return span;
            }
        }
        return null;
    }
}
