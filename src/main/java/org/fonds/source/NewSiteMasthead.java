package org.fonds.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fonds.citation.DateGrammar;
import org.fonds.record.DocumentDate;

/**
 * Date, title and credits above the document's text.
 *
 * @param credits the section that the words of the sponsor are made, where they stand there
 * @param above lines above the title that are no date
 */
record NewSiteMasthead(Masthead masthead, Optional<PageSection> credits, List<Line> above) {
    /** The masthead among the lines above the first section at the page's end. */
    static NewSiteMasthead of(List<Line> lines) {
        List<Line> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        return filled.isEmpty()
                ? new NewSiteMasthead(new Masthead.Printed(List.of()), Optional.empty(), List.of())
                : of(filled, title(filled));
    }

    private static NewSiteMasthead of(List<Line> lines, int title) {
        boolean before = title > 0 && isDate(lines.get(title - 1));
        boolean after = !before && title + 1 < lines.size() && isDate(lines.get(title + 1));
        int end = title + (after ? 2 : 1);
        return new NewSiteMasthead(
                before || after
                        ? stated(lines.get(title), lines.get(before ? title - 1 : title + 1))
                        : new Masthead.Printed(List.of(plain(lines.get(title)))),
                credits(lines.subList(end, lines.size())),
                lines.subList(0, before ? title - 1 : title));
    }

    /** The first marked line that is no date; without any the first line that is none. */
    private static int title(List<Line> lines) {
        return IntStream.range(0, lines.size())
                .filter(index -> Heading.of(lines.get(index)).marks() == Heading.Marks.HASHES)
                .filter(index -> !isDate(lines.get(index)))
                .findFirst()
                .orElse(lines.size() > 1 && isDate(lines.get(0)) ? 1 : 0);
    }

    private static Masthead stated(Line title, Line date) {
        String printed = plain(date).trimmed();
        DocumentDate known = DateGrammar.parse(printed).orElseGet(() -> DocumentDate.undated(printed));
        return new Masthead.Stated(plain(title).trimmed(), known, title.number());
    }

    private static Line plain(Line line) {
        Heading heading = Heading.of(line);
        return heading.isMarked() ? new Line(line.number(), heading.name(), Line.Form.PLAIN) : line;
    }

    private static boolean isDate(Line line) {
        return TitleLine.isDate(List.of(plain(line)));
    }

    /** The line below the title, with or without its heading, when it says who paid. */
    private static Optional<PageSection> credits(List<Line> below) {
        return below.stream()
                .limit(2)
                .filter(line -> Support.isStatement(inline(line)))
                .findFirst()
                .map(line -> new PageSection(
                        Section.CREDITS,
                        Section.CREDITS.heading(),
                        line.number(),
                        List.of(new Line(line.number(), inline(line), Line.Form.PLAIN))));
    }

    private static String inline(Line line) {
        Heading heading = Heading.of(line);
        return heading.section() == Section.CREDITS && !heading.inline().isEmpty() ? heading.inline() : line.trimmed();
    }
}
