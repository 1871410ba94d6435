package org.fonds.source;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.fonds.citation.DateGrammar;
import org.fonds.citation.HeadingDate;
import org.fonds.record.Citation;
import org.fonds.record.DocumentDate;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a page parted into date and title: {@code October 1, 1950 Ciphered Telegram No. 75352}. The date may
 * stand in a paragraph of its own above the title.
 *
 * @param title empty where the page has no heading
 * @param date {@link DocumentDate#UNSTATED} where the heading has none
 * @param line where it stands
 * @param others paragraphs between the title and the first section
 */
record TitleLine(String title, DocumentDate date, int line, List<List<Line>> others) {

    /**
     * The heading among the lines above the first section.
     *
     * @param citationTitle the title as the citation has it, by which a year that begins a title is told from a date
     */
    static TitleLine of(List<Line> preface, @Nullable String citationTitle) {
        List<List<Line>> paragraphs = new PageSection(null, "", 1, preface).paragraphs();
        if (paragraphs.isEmpty()) {
            return new TitleLine("", DocumentDate.UNSTATED, 1, List.of());
        }
        int used = paragraphs.size() > 1 && isDate(paragraphs.get(0)) ? 2 : 1;
        String heading = paragraphs.stream().limit(used).map(TitleLine::joined).collect(Collectors.joining(" "));
        HeadingDate parted = part(heading, citationTitle);
        return new TitleLine(
                parted.title(),
                parted.date(),
                paragraphs.get(0).get(0).number(),
                paragraphs.subList(used, paragraphs.size()));
    }

    /** Remarks on where the heading says something else than the citation, and keeps what else stands below it. */
    void report(Notebook notebook, Citation citation) {
        DocumentDate cited = citation.date();
        if (date.start() != null && cited.start() != null && !sameDays(date, cited)) {
            notebook.remark(
                    line,
                    "The heading's date '" + date.printed() + "' differs from the citation's '" + cited.printed()
                            + "'; the citation's was taken.");
        }
        String citedTitle = citation.title();
        if (citedTitle != null && !title.isEmpty() && !sameWords(title, citedTitle)) {
            notebook.remark(
                    line, "The heading's title '" + title + "' differs from the citation's; the citation's was taken.");
        }
        if (!others.isEmpty()) {
            notebook.remark(others.get(0).get(0).number(), "What stands below the title is kept as a note.");
            notebook.keep("", CitationLines.asPrinted(others));
        }
    }

    private static boolean sameDays(DocumentDate one, DocumentDate other) {
        return Objects.equals(one.start(), other.start()) && Objects.equals(one.end(), other.end());
    }

    private static boolean sameWords(String one, String other) {
        // Where a site prints titles in capitals, the letters say no more than the words.
        return Capitals.are(one)
                ? comparable(one)
                        .toUpperCase(Locale.ROOT)
                        .equals(comparable(other).toUpperCase(Locale.ROOT))
                : comparable(one).equals(comparable(other));
    }

    private static String comparable(String title) {
        return Normalizer.normalize(StringUtils.normalizeSpace(title), Normalizer.Form.NFC);
    }

    /** Whether lines say a date and nothing else. */
    static boolean isDate(List<Line> lines) {
        return DateGrammar.parse(joined(lines)).isPresent();
    }

    private static HeadingDate part(String heading, @Nullable String citationTitle) {
        if (citationTitle == null || !heading.endsWith(citationTitle)) {
            return DateGrammar.leading(heading);
        }
        String before = Spaces.trim(heading.substring(0, heading.length() - citationTitle.length()));
        return before.isEmpty()
                ? new HeadingDate(DocumentDate.UNSTATED, citationTitle)
                : DateGrammar.parse(before)
                        .map(date -> new HeadingDate(date, citationTitle))
                        .orElseGet(() -> DateGrammar.leading(heading));
    }

    private static String joined(List<Line> lines) {
        return Spaces.trim(lines.stream().map(Line::trimmed).collect(Collectors.joining(" ")));
    }
}
