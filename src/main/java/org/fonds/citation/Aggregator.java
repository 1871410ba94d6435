package org.fonds.citation;

import java.util.ArrayList;
import java.util.List;

/** The digital archive through which a document is cited. */
record Aggregator(Span span) {

    /** All places where the name of a digital archive stands as a part of its own. */
    static List<Aggregator> all(CitationText text, int limit) {
        List<Aggregator> all = new ArrayList<>();
        boolean parted = true;
        for (int i = 0; i < limit; i++) {
            char c = text.text().charAt(i);
            if (parted && Character.isLetter(c)) {
                add(all, text, i, limit);
            }
            parted = isParting(c) || (parted && Letters.isSpace(c));
        }
        return all;
    }

    private static void add(List<Aggregator> all, CitationText text, int at, int limit) {
        NameIndex.Found<String> found = text.table().aggregatorAt(text.text(), at, limit);
        if (found != null) {
            all.add(new Aggregator(new Span(at, found.end())));
        }
    }

    private static boolean isParting(char c) {
        return c == ',' || c == '.' || c == ';' || Letters.isDoubleQuote(c) || Letters.isSingleQuote(c);
    }
}
