package org.fonds.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fonds.citation.CitationParser;

/**
 * Reads a document page in the form of a cover sheet, in Markdown or plain text:
 *
 * <pre>{@code
 * # October 1, 1950 Ciphered Telegram No. 75352, Feng Xi [Stalin] to Shtraus [Shtykov]
 *
 * ## Citation:
 *
 * "Ciphered Telegram No. 75352, ...", October 1, 1950, Wilson Center Digital Archive, ...
 *
 * https://digitalarchive.wilsoncenter.org/document/117312
 *
 * ## Original Language:
 *
 * Russian
 *
 * ## Contents:
 *
 * Translation - English
 *
 * (the transcript)
 * }</pre>
 *
 * <p>The sections of {@link Section} may stand in any order above Contents; what counts as a heading is told in {@link
 * HeadingRules}. The transcript is not read.
 */
final class CoverSheetReader implements SourceReader {
    private final CitationParser citations;

    CoverSheetReader(CitationParser citations) {
        this.citations = citations;
    }

    @Override
    public String layout() {
        return "cover-sheet";
    }

    @Override
    public String signs() {
        return "a document page with a heading 'Citation' above its transcript";
    }

    @Override
    public boolean recognises(SourceText text) {
        return !isMarkup(text)
                && CoverSheetCutter.cut(text).section(Section.CITATION).isPresent();
    }

    /** A page that has other sections of an archive's page was meant to be one. */
    @Override
    public Optional<Reading.Refused> nearMiss(SourceText text) {
        if (isMarkup(text)) {
            return Optional.empty();
        }
        List<String> headings = CoverSheetCutter.cut(text).sections().stream()
                .filter(section -> section.kind() != null)
                .map(PageSection::heading)
                .toList();
        return headings.size() < 2 ? Optional.empty() : Optional.of(withoutCitation(text, headings));
    }

    private static Reading.Refused withoutCitation(SourceText text, List<String> headings) {
        return new Reading.Refused(
                text.line(0),
                null,
                "The page has no heading 'Citation'; found were '" + String.join("', '", headings)
                        + "'. By it a document page is known; it may be of any level, bold, or a line of its own.",
                "Write the heading 'Citation' above the document's citation, before Contents.");
    }

    @Override
    public Stream<Reading> read(SourceText text) {
        return Stream.of(PageRecord.read(layout(), CoverSheetCutter.cut(text), citations));
    }

    /** XML, HTML and JSON may have the word on a line of its own without being a page. */
    private static boolean isMarkup(SourceText text) {
        return text.lines().stream()
                .map(Spaces::trim)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .filter(line -> line.startsWith("<") || line.startsWith("{"))
                .isPresent();
    }
}
