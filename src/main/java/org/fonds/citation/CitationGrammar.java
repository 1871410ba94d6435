package org.fonds.citation;

import org.fonds.record.Citation;

/** One text on its way to a citation. */
final class CitationGrammar {
    private final ArchiveTable table;
    private final String text;

    CitationGrammar(ArchiveTable table, String text) {
        this.table = table;
        this.text = text;
    }

    Citation citation() {
        return table.aggregators().isEmpty() ? Citation.NONE : Citation.unparsed(text);
    }
}
