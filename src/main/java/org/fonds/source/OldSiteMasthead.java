package org.fonds.source;

import java.util.ArrayList;
import java.util.List;

/**
 * The title and the date at the head of a page of the old site.
 *
 * @param title as printed
 * @param lines date, then title, each a paragraph
 * @param end the index behind them
 */
record OldSiteMasthead(String title, List<Line> lines, int end) {
    static OldSiteMasthead of(List<Line> lines) {
        List<Line> dates = new ArrayList<>();
        List<Line> titles = new ArrayList<>();
        int index = 0;
        while (index < lines.size() && takes(lines.get(index), dates, titles)) {
            index++;
        }
        return new OldSiteMasthead(joined(titles), paragraphs(dates, titles), index);
    }

    /** Whether a line is part of them: a date, a heading of the page's own, or more capitals of a title that was wrapped. */
    private static boolean takes(Line line, List<Line> dates, List<Line> titles) {
        if (line.isBlank()) {
            return true;
        }
        Line words = new Line(line.number(), Heading.of(line).name(), Line.Form.PLAIN);
        if (dates.isEmpty() && TitleLine.isDate(List.of(words))) {
            return dates.add(words);
        }
        boolean goesOn = !titles.isEmpty()
                && titles.get(titles.size() - 1).number() == line.number() - 1
                && Capitals.are(words.text());
        return Heading.of(line).section() == null && (titles.isEmpty() || goesOn) && titles.add(words);
    }

    private static String joined(List<Line> titles) {
        return String.join(" ", titles.stream().map(Line::trimmed).toList());
    }

    private static List<Line> paragraphs(List<Line> dates, List<Line> titles) {
        List<Line> paragraphs = new ArrayList<>(dates);
        if (!dates.isEmpty()) {
            paragraphs.add(new Line(dates.get(0).number(), "", Line.Form.PLAIN));
        }
        paragraphs.addAll(titles);
        if (!titles.isEmpty()) {
            paragraphs.add(new Line(titles.get(0).number(), "", Line.Form.PLAIN));
        }
        return paragraphs;
    }
}
