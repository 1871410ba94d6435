package org.fonds.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fonds.citation.CitationParser;
import org.fonds.record.Citation;

/**
 * Reads a page of the archive's new site, copied as text or saved as HTML: date, title, credits, the document's text, and
 * below it the summary and the document's particulars.
 *
 * <pre>{@code
 * May 4, 1951
 * Letter, Anna Ott to Ben Ude
 *
 * (the document's text)
 *
 * Summary
 * Anna Ott asks for the timetable of the ferry.
 * Associated Places
 * Russia
 * Document Information
 * Source
 * APRF, f. 3, op. 65, d. 827. Translated by Carl Dorn.
 * Language
 * Russian
 * Record ID
 * 4711
 * }</pre>
 *
 * <p>Such a page assembles no citation. Its Source is what the chain of custody is read from, and is kept to the letter.
 */
final class NewSiteReader implements SourceReader {
    /** So many particulars together are no accident of a text. */
    private static final int TELLING = 3;

    private final CitationParser citations;

    NewSiteReader(CitationParser citations) {
        this.citations = citations;
    }

    @Override
    public String layout() {
        return "new-site";
    }

    @Override
    public String signs() {
        return "a page of the new site with 'Source' or 'Record ID' in its document information";
    }

    @Override
    public boolean recognises(SourceText text) {
        return cutter(text).isPresent();
    }

    @Override
    public Stream<Reading> read(SourceText text) {
        return Stream.of(cutter(text)
                .map(NewSiteCutter::cut)
                .map(page -> PageRecord.read(layout(), page, citations))
                .orElseGet(() -> NoSuchPage.refused(text, signs())));
    }

    private Optional<NewSiteCutter> cutter(SourceText text) {
        PrintedPage printed = PrintedPage.of(text);
        NewSiteCutter cutter = new NewSiteCutter(printed);
        return isNewSite(cutter.headings()) && !hasCitation(printed, cutter) ? Optional.of(cutter) : Optional.empty();
    }

    private static boolean isNewSite(List<NewSiteHeading> headings) {
        long particulars =
                headings.stream().filter(NewSiteHeading::isParticular).count();
        return has(headings, Section.SOURCE, Section.RECORD_ID)
                && (particulars >= TELLING || headings.stream().anyMatch(NewSiteHeading::isInformation));
    }

    /** A page with a citation is a cover sheet or one of the old site, unless the word stands in the document's text. */
    private boolean hasCitation(PrintedPage printed, NewSiteCutter cutter) {
        if (has(cutter.headings(), Section.CITATION, Section.CITATION)) {
            return true;
        }
        if (!has(cutter.others(), Section.CITATION, Section.CITATION)) {
            return false;
        }
        if (printed.isWeb() || cutter.others().get(0).section() == Section.CITATION) {
            return true;
        }
        Citation citation =
                PageCitation.of(CoverSheetCutter.cut(printed.text()), citations).citation();
        return citation.isStated() && !citation.rest().equals(List.of(citation.text()));
    }

    private static boolean has(List<NewSiteHeading> headings, Section one, Section other) {
        return headings.stream().anyMatch(heading -> heading.section() == one || heading.section() == other);
    }
}
