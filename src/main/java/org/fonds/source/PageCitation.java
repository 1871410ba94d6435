package org.fonds.source;

import org.fonds.citation.CitationParser;
import org.fonds.record.Citation;

/** The page's citation: its lines, what the grammar understands of it, and what the archivist should know of it. */
record PageCitation(CitationLines lines, Citation citation) {

    static PageCitation of(Page page, CitationParser citations) {
        CitationLines lines =
                page.section(Section.CITATION).map(CitationLines::of).orElseGet(() -> CitationLines.none(1));
        return new PageCitation(lines, lines.text().isEmpty() ? Citation.NONE : citations.parse(lines.text()));
    }

    void report(Notebook notebook) {
        if (lines.text().contains("\n")) {
            notebook.remark(
                    lines.line(),
                    "The citation stands on several lines that do not look wrapped; its line ends are kept.");
        }
        if (citation.isStated() && !citation.isWhole()) {
            notebook.remark(
                    lines.line(),
                    "Not understood in the citation, and kept as it stands: '" + String.join("'; '", citation.rest())
                            + "'.");
        }
        lines.others().forEach(paragraph -> {
            notebook.remark(paragraph.get(0).number(), "A paragraph below the citation is kept as a note.");
            notebook.keep(Section.CITATION.heading(), CitationLines.asPrinted(paragraph));
        });
        lines.addresses().stream().skip(1).forEach(address -> {
            notebook.remark(address.number(), "The page has a second address; it is kept as a note.");
            notebook.keep(Section.CITATION.heading(), address.trimmed());
        });
    }
}
