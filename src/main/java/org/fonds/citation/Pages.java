package org.fonds.citation;

import java.util.List;

/** The pages at the end of a mark: {@code , 403-410}, {@code , pp. 3-6, 9}. */
final class Pages {
    private Pages() {}

    /** Reads as many of these segments as are numbers of pages, as one level; how many it read. */
    static int read(CitationText text, MarkBuilder mark, List<Span> segments, String... labels) {
        Numbers.Labelled first = segments.isEmpty() ? null : Numbers.pages(text, segments.get(0), labels);
        if (first == null) {
            return 0;
        }
        int count = 1;
        while (count < segments.size() && Numbers.isRange(text.in(segments.get(count)))) {
            count++;
        }
        mark.add(
                "pages",
                first.caption(),
                new Span(first.value().start(), segments.get(count - 1).end()));
        return count;
    }
}
