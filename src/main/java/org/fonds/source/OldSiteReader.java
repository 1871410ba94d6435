package org.fonds.source;

import java.util.Optional;
import java.util.stream.Stream;
import org.fonds.citation.CitationParser;

/**
 * Reads a page of the archive's old site, copied as text or saved as HTML: its title in capitals, who paid, the summary,
 * then the citation in a box. Labels may be missing.
 *
 * <pre>{@code
 * LETTER, ANNA OTT TO BEN UDE
 *
 * This document was made possible with support from the Quay Foundation
 *
 * Anna Ott asks for the timetable of the ferry.
 *
 * > "Letter, Anna Ott to Ben Ude," May 4, 1951, History and Public Policy Program Digital Archive, APRF, f. 3, op. 65.
 * > https://digitalarchive.wilsoncenter.org/document/4711
 * }</pre>
 *
 * <p>Below the citation a page goes on like a cover sheet, and is cut like one ({@link CoverSheetCutter}). A cover sheet
 * has its citation first; that, and the capitals, tell the two apart.
 */
final class OldSiteReader implements SourceReader {
    private final CitationParser citations;

    OldSiteReader(CitationParser citations) {
        this.citations = citations;
    }

    @Override
    public String layout() {
        return "old-site";
    }

    @Override
    public String signs() {
        return "a page of the old site with its title in capitals and a citation below the summary, or as HTML";
    }

    @Override
    public boolean recognises(SourceText text) {
        return cut(text).isPresent();
    }

    @Override
    public Stream<Reading> read(SourceText text) {
        return Stream.of(cut(text)
                .map(page -> PageRecord.read(layout(), page, citations))
                .orElseGet(() -> NoSuchPage.refused(text, signs())));
    }

    private Optional<Page> cut(SourceText text) {
        PrintedPage page = PrintedPage.of(text);
        // Most pages are known not to be of the old site by their first line.
        if (!page.isWeb() && !Capitals.are(OldSiteMasthead.of(page.lines()).title())) {
            return Optional.empty();
        }
        OldSiteLines lines = OldSiteLines.of(page.lines(), citations);
        return lines.hasCitation() && (page.isWeb() || lines.isOldSite())
                ? Optional.of(page.completed(CoverSheetCutter.cut(text, lines.labelled())))
                : Optional.empty();
    }
}
