package org.fonds.citation;

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
        for (String beginning : BEGINNINGS) {
            if (text.text().regionMatches(true, at, beginning, 0, beginning.length())) {
                int end = text.statementEnd(at, text.next(",", at, limit));
                return text.trimmed(at, end);
            }
        }
        return null;
    }
}
