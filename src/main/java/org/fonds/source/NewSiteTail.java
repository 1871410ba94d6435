package org.fonds.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where the sections below the document's text begin. They are sought from the end of the page upwards, for the text may
 * have lines that look like headings: a section is small, none stands there twice, and Summary is the first.
 */
final class NewSiteTail {
    private static final int MOST_LINES = 80;
    private static final int LONGEST_VALUE = 500;
    private static final int LONGEST_TEXT = 5_000;

    private final List<Line> lines;
    private final List<NewSiteHeading> headings;

    NewSiteTail(List<Line> lines) {
        this.lines = lines;
        List<Heading> named = lines.stream().map(Heading::of).toList();
        boolean marked = named.stream().anyMatch(heading -> heading.isMarked() && heading.section() != null);
        this.headings = IntStream.range(0, lines.size())
                .boxed()
                .flatMap(index -> NewSiteHeading.at(index, lines.get(index), named.get(index), marked).stream())
                .toList();
    }

    /** All lines that look like headings, wherever they stand. */
    List<NewSiteHeading> headings() {
        return headings;
    }

    /** The headings of the page's own, in the order printed. */
    List<NewSiteHeading> find() {
        Set<Section> seen = EnumSet.noneOf(Section.class);
        int from = headings.size();
        while (from > 0 && !seen.contains(Section.SUMMARY) && belongs(from - 1, seen)) {
            from--;
        }
        return headings.subList(from, headings.size());
    }

    private boolean belongs(int at, Set<Section> seen) {
        Section section = headings.get(at).section();
        if (section == null) {
            return true;
        }
        return isSmall(at, section)
                && (seen.add(section) || headings.get(at).heading().isMarked());
    }

    private boolean isSmall(int at, Section section) {
        int end = at + 1 < headings.size() ? headings.get(at + 1).index() : lines.size();
        List<Line> body = new ArrayList<>(lines.subList(headings.get(at).index() + 1, end));
        body.removeIf(Line::isBlank);
        int length = body.stream().mapToInt(line -> line.text().length()).sum();
        return switch (section) {
            case SUMMARY, CREDITS, RIGHTS, SOURCE -> length <= LONGEST_TEXT;
            default ->
                body.size() <= MOST_LINES
                        && body.stream().allMatch(line -> line.text().length() <= LONGEST_VALUE);
        };
    }
}
