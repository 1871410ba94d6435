package org.fonds.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a cover sheet into its sections.
 *
 * <p>The sheet ends with the lines of Contents; all that follows is the transcript, in which no line is a heading of the
 * page, whatever it looks like. Where a page has no such lines, {@link TranscriptStart} says where the sheet ends.
 */
final class CoverSheetCutter {
    private final SourceText text;
    private final List<Line> lines;
    private final HeadingRules rules;
    private final Set<Section> seen = EnumSet.noneOf(Section.class);
    private final List<PageSection> sections = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    private OpenSection current = OpenSection.preface();
    private boolean isContents;

    private CoverSheetCutter(SourceText text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.rules = new HeadingRules(lines);
    }

    static Page cut(SourceText text) {
        return cut(text, PrintedPage.ofText(text).lines());
    }

    /** Cuts the lines that another layout was brought into. */
    static Page cut(SourceText text, List<Line> lines) {
        return new CoverSheetCutter(text, lines).cut();
    }

    private Page cut() {
        int index = 0;
        while (index < lines.size() && !isContents) {
            take(index);
            index++;
        }
        if (isContents) {
            takeContents(index);
        }
        sections.add(current.closed());
        return page(isContents ? sections : withoutTranscript());
    }

    private Page page(List<PageSection> cut) {
        Masthead masthead = new Masthead.Printed(cut.get(0).body());
        return Page.printed(text, masthead, cut.subList(1, cut.size()), remarks);
    }

    private void take(int index) {
        Line line = lines.get(index);
        Optional<Heading> found = rules.at(index, seen, current.hasText());
        if (found.isEmpty()) {
            current.add(line);
        } else if (isTitle(found.get())) {
            current.add(new Line(line.number(), found.get().name(), Line.Form.PLAIN));
        } else {
            open(found.get(), index);
        }
    }

    /** The first marked line above all sections, and the one below a date, is no section but the page's title. */
    private boolean isTitle(Heading found) {
        return found.section() == null
                && sections.isEmpty()
                && (!current.hasText() || TitleLine.isDate(current.body()));
    }

    private void open(Heading found, int index) {
        sections.add(current.closed());
        current = new OpenSection(found, lines.get(index).number());
        if (found.section() != null) {
            seen.add(found.section());
        }
        isContents = found.section() == Section.CONTENTS && hasContentsLine(index);
    }

    /** A heading Contents without such a line is a word of the transcript, or a section left empty. */
    private boolean hasContentsLine(int index) {
        if (current.hasText()) {
            return isContentsLine(current.body().get(0));
        }
        int next = rules.nextText(index + 1);
        return next < lines.size() && isContentsLine(lines.get(next));
    }

    private void takeContents(int from) {
        int index = rules.nextText(from);
        while (index < lines.size() && isContentsLine(lines.get(index))) {
            current.add(lines.get(index));
            index = rules.nextText(index + 1);
        }
        if (index < lines.size()) {
            remarkLateSection(lines.get(index));
        }
    }

    private void remarkLateSection(Line line) {
        Heading late = Heading.of(line);
        if (late.section() != null && (late.isMarked() || late.colon())) {
            remark(
                    line.number(),
                    "The section '" + late.name() + "' stands below Contents, where the transcript begins, and is not"
                            + " read. Move it above Contents if it belongs to the page.");
        }
    }

    private List<PageSection> withoutTranscript() {
        TranscriptStart start = TranscriptStart.in(sections);
        remark(
                start.line(),
                "The page has no section 'Contents' with a line such as 'Translation - English'; "
                        + (start.line() == 0
                                ? "it is taken to have no transcript."
                                : "the transcript is taken to begin here."));
        return start.sheet();
    }

    private void remark(int number, String message) {
        remarks.add(new Remark(text.line(number), message));
    }

    private static boolean isContentsLine(Line line) {
        return ContentsLine.parse(line).isPresent();
    }
}
