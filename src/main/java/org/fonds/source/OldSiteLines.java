package org.fonds.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fonds.citation.CitationParser;
import org.fonds.record.Citation;
import org.jspecify.annotations.Nullable;

/** Gives the parts of an old page the headings that it leaves out, so that it can be cut like a cover sheet. */
final class OldSiteLines {
    private static final int LONGEST_CITATION = 10_000;

    private final OldSiteMasthead masthead;
    private final List<Line> lines;
    private final HeadingRules rules;
    private final CitationParser citations;
    private final List<Line> labelled;
    private final Set<Section> seen = EnumSet.noneOf(Section.class);
    private @Nullable Section current;
    private boolean hasText;
    private boolean isUnlabelled;
    private boolean isPreceded;

    private OldSiteLines(List<Line> printed, CitationParser citations) {
        this.lines =
                printed.stream().map(line -> BoxMarks.unbox(line).orElse(line)).toList();
        this.masthead = OldSiteMasthead.of(lines);
        this.rules = new HeadingRules(lines);
        this.citations = citations;
        this.labelled = new ArrayList<>(masthead.lines());
    }

    static OldSiteLines of(List<Line> printed, CitationParser citations) {
        OldSiteLines lines = new OldSiteLines(printed, citations);
        int index = lines.masthead.end();
        while (index < lines.lines.size() && lines.current != Section.CONTENTS) {
            lines.take(index);
            index++;
        }
        lines.labelled.addAll(lines.lines.subList(index, lines.lines.size()));
        return lines;
    }

    List<Line> labelled() {
        return labelled;
    }

    boolean hasCitation() {
        return !masthead.title().isEmpty() && seen.contains(Section.CITATION);
    }

    /** Whether it is a page of the old site rather than a cover sheet whose title happens to be in capitals. */
    boolean isOldSite() {
        return Capitals.are(masthead.title()) && (isUnlabelled || isPreceded);
    }

    private void take(int index) {
        Line line = lines.get(index);
        Optional<Heading> heading = rules.at(index, seen, hasText);
        if (heading.isPresent()) {
            open(heading.get().name(), heading.get().section(), line.number());
            if (!heading.get().inline().isEmpty()) {
                add(new Line(line.number(), heading.get().inline(), Line.Form.PLAIN));
            }
            return;
        }
        if (!line.isBlank() && beginsParagraph(index)) {
            label(index);
        }
        add(line);
    }

    private boolean beginsParagraph(int index) {
        return index == masthead.end() || lines.get(index - 1).isBlank();
    }

    private void add(Line line) {
        labelled.add(line);
        hasText = hasText || !line.isBlank();
    }

    private void open(String name, @Nullable Section section, int number) {
        labelled.add(new Line(number, name, Line.Form.HEADING));
        current = section;
        hasText = false;
        if (section == Section.CITATION && !seen.contains(section)) {
            isPreceded = seen.contains(Section.SUMMARY) || seen.contains(Section.CREDITS);
        }
        if (section != null) {
            seen.add(section);
        }
    }

    /** Names the paragraph that begins at an index, where it has no heading and can be told. */
    private void label(int index) {
        String words = paragraph(index);
        if (isOpen(Section.CITATION) && isCitation(words, lines.get(index).form() == Line.Form.BOXED)) {
            isUnlabelled = true;
            open(Section.CITATION, index);
        } else if (isOpen(Section.CREDITS) && Support.isStatement(words)) {
            open(Section.CREDITS, index);
        } else if (isOpen(Section.SUMMARY) && (seen.isEmpty() || current == Section.CREDITS)) {
            open(Section.SUMMARY, index);
        }
    }

    /** Whether an unnamed paragraph may be this section: it is none yet, and no other section has just begun. */
    private boolean isOpen(Section section) {
        return !seen.contains(section) && (current == null || hasText);
    }

    private void open(Section section, int index) {
        open(section.heading(), section, lines.get(index).number());
    }

    private String paragraph(int index) {
        return Spaces.trim(lines.subList(index, lines.size()).stream()
                .takeWhile(line -> !line.isBlank())
                .filter(line -> WebAddress.alone(line.text()).isEmpty())
                .map(Line::trimmed)
                .collect(Collectors.joining(" ")));
    }

    private boolean isCitation(String words, boolean boxed) {
        if (words.isEmpty()
                || words.length() > LONGEST_CITATION
                || (!boxed && "\"“”„«'‘’".indexOf(words.charAt(0)) < 0)) {
            return false;
        }
        Citation citation = citations.parse(words);
        return boxed
                ? !citation.rest().equals(List.of(words))
                : citation.aggregator() != null && citation.title() != null;
    }
}
