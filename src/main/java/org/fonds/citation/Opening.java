package org.fonds.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the source of a full citation: title, date, digital archive.
 *
 * @param end the place where the source begins
 */
record Opening(
        @Nullable TitlePart title, DatePart date, @Nullable Aggregator aggregator, int end) {

    static Opening of(CitationText text, int limit) {
        List<Aggregator> aggregators = Aggregator.all(text, limit);
        for (Aggregator aggregator : aggregators) {
            TitlePart title = TitlePart.before(text, aggregator.span().start());
            if (title != null) {
                return closed(text, title, aggregator);
            }
        }
        return aggregators.isEmpty() ? withoutAggregator(text, limit) : withoutTitle(aggregators.get(0));
    }

    private static Opening closed(CitationText text, TitlePart title, Aggregator aggregator) {
        DatePart date = DatePart.between(text, title.end(), aggregator.span().start());
        return new Opening(title, date, aggregator, aggregator.span().end());
    }

    private static Opening withoutTitle(Aggregator aggregator) {
        return new Opening(null, DatePart.NONE, aggregator, aggregator.span().end());
    }

    private static Opening withoutAggregator(CitationText text, int limit) {
        TitlePart title = TitlePart.beforeDate(text, limit);
        if (title == null) {
            return new Opening(null, DatePart.NONE, null, 0);
        }
        int start = text.afterComma(title.end(), limit);
        DatePhrase phrase = DateGrammar.at(text.text(), start, limit);
        int end = phrase == null ? start : phrase.end();
        return new Opening(title, DatePart.between(text, start, end), null, end);
    }

    /** Claims the words of the opening. */
    void claim(Claims claims) {
        if (title != null) {
            claims.take(title.quoted());
        }
        if (aggregator != null) {
            claims.take(aggregator.span());
        }
        claims.take(date.span());
    }
}
