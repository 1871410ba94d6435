package org.fonds.citation;

import org.fonds.record.Citation;
import org.jspecify.annotations.Nullable;

/** One text on its way to a citation: {@code [title "," [date ","] aggregator ","] source [url]}. */
final class CitationGrammar {
    private final CitationText text;
    private final Claims claims;

    CitationGrammar(ArchiveTable table, String text) {
        this.text = new CitationText(text, table);
        this.claims = new Claims(text);
    }

    Citation citation() {
        if (Remark.isRemark(text.text())) {
            return Citation.unparsed(text.text());
        }
        UrlPart url = UrlPart.last(text);
        int limit = url == null ? text.text().length() : url.span().start();
        Opening opening = Opening.of(text, limit);
        SourcePart source = new SourceReader(text, opening.aggregator() != null).read(opening.end(), limit);
        return opening.aggregator() == null && source.isEmpty()
                ? Citation.unparsed(text.text())
                : citation(opening, source, url);
    }

    private Citation citation(Opening opening, SourcePart source, @Nullable UrlPart url) {
        opening.claim(claims);
        claims.takeAll(source.spans());
        if (url != null) {
            claims.take(url.span());
        }
        TitlePart title = opening.title();
        Aggregator aggregator = opening.aggregator();
        return new Citation(
                text.text(),
                title == null ? null : text.in(title.span()),
                opening.date().date(),
                aggregator == null ? null : text.in(aggregator.span()),
                source.locations(),
                source.copies(),
                source.agents(),
                url == null ? null : text.in(url.span()),
                source.notes(),
                claims.rest());
    }
}
