package org.fonds.source;

import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.fonds.citation.CitationParser;
import org.fonds.record.Citation;

/** The page's citation: its lines, what the grammar understands of it, and what the archivist should know of it. */
record PageCitation(CitationLines lines, Citation citation) {
    /** What is longer was never written as a citation: a transcript without its heading, or a file gone wrong. */
    private static final int LONGEST = 10_000;

    private static final int REMARKED = 1_000;

    static PageCitation of(Page page, CitationParser citations) {
        CitationLines lines = section(page)
                .map(CitationLines::of)
                .orElseGet(() -> CitationLines.none(page.masthead().line()));
        return new PageCitation(lines, parse(lines.text(), citations));
    }

    /** Where no citation is assembled, the source is all that there is to cite by. */
    static Optional<PageSection> section(Page page) {
        return page.filled(Section.CITATION)
                .or(() -> page.filled(Section.SOURCE))
                .or(() -> page.section(Section.CITATION));
    }

    private static Citation parse(String text, CitationParser citations) {
        if (text.isEmpty()) {
            return Citation.NONE;
        }
        return text.length() > LONGEST ? Citation.unparsed(text) : citations.parse(text);
    }

    void report(Notebook notebook) {
        if (lines.text().contains("\n")) {
            notebook.remark(
                    lines.line(),
                    "The citation stands on several lines that do not look wrapped; its line ends are kept.");
        }
        if (citation.isStated() && !citation.isWhole()) {
            String rest = StringUtils.abbreviate(String.join("'; '", citation.rest()), REMARKED);
            notebook.remark(lines.line(), "Not understood in the citation, and kept as it stands: '" + rest + "'.");
        }
        if (!lines.others().isEmpty()) {
            notebook.remark(lines.others().get(0).get(0).number(), "What stands below the citation is kept as a note.");
            notebook.keep(Section.CITATION.heading(), CitationLines.asPrinted(lines.others()));
        }
        lines.addresses().stream().skip(1).forEach(address -> {
            notebook.remark(address.number(), "The page has a second address; it is kept as a note.");
            notebook.keep(Section.CITATION.heading(), address.trimmed());
        });
    }
}
