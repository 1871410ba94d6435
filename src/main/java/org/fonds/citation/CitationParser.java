package org.fonds.citation;

import org.fonds.record.Citation;

/**
 * Text of a citation to its parts. What is not understood stays in {@link Citation#rest()}, in source order; nothing is
 * dropped, re-ordered or invented. Any text is taken; a string that is no citation has no parts.
 */
public final class CitationParser {
    private final ArchiveTable table;

    public CitationParser(ArchiveTable table) {
        this.table = table;
    }

    /** The parser over the table that comes with Fonds. */
    public static CitationParser standard() {
        return new CitationParser(ArchiveTable.standard());
    }

    /** The parts of this citation. */
    public Citation parse(String text) {
        return new CitationGrammar(table, text).citation();
    }
}
