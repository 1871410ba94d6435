package org.fonds.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fonds.record.PageNote;

/** Cuts a page of the new site: its head, the document's text, which is not read, and the sections below it. */
final class NewSiteCutter {
    /** A long text may have thousands of such words; the first ones tell enough. */
    private static final int REMARKED = 20;

    private final PrintedPage printed;
    private final List<Line> lines;
    private final NewSiteTail tail;
    private final List<NewSiteHeading> headings;
    private final List<PageSection> sections = new ArrayList<>();
    private final List<PageNote> notes = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    NewSiteCutter(PrintedPage printed) {
        this.printed = printed;
        this.lines = printed.lines();
        this.tail = new NewSiteTail(lines);
        this.headings = tail.find();
    }

    /** The headings below the document's text. */
    List<NewSiteHeading> headings() {
        return headings;
    }

    /** The headings above these: words of the document's text, or of another layout. */
    List<NewSiteHeading> others() {
        return tail.headings().subList(0, tail.headings().size() - headings.size());
    }

    Page cut() {
        int start = headings.get(0).index();
        NewSiteMasthead masthead = NewSiteMasthead.of(lines.subList(0, start));
        keepAbove(masthead);
        masthead.credits().ifPresent(sections::add);
        remarkOthers();
        cutSections(start);
        Page page = Page.printed(printed.text(), masthead.masthead(), sections, remarks)
                .with(notes);
        return printed.completed(page);
    }

    private void keepAbove(NewSiteMasthead masthead) {
        if (!masthead.above().isEmpty()) {
            remark(masthead.above().get(0).number(), "What stands above the title is kept as a note.");
            notes.add(new PageNote("", joined(masthead.above())));
        }
    }

    private void remarkOthers() {
        others().stream()
                .filter(other -> other.section() != Section.CREDITS)
                .limit(REMARKED)
                .forEach(other -> remark(
                        lines.get(other.index()).number(),
                        "'" + other.heading().name() + "' is taken for words of the document's text, not for a heading"
                                + " of the page; the text is not read."));
    }

    private void cutSections(int start) {
        Set<Section> seen = EnumSet.noneOf(Section.class);
        OpenSection open =
                new OpenSection(headings.get(0).heading(), lines.get(start).number());
        seen.addAll(headings.get(0).sections());
        int next = 1;
        for (int index = start + 1; index < lines.size(); index++) {
            NewSiteHeading heading =
                    next < headings.size() && headings.get(next).index() == index ? headings.get(next++) : null;
            boolean opens = heading != null && (heading.heading().isMarked() || isFirst(seen, heading));
            if (opens || isUnknownHeading(lines.get(index))) {
                close(open);
                open = new OpenSection(
                        Heading.of(lines.get(index)), lines.get(index).number());
            } else {
                open.add(lines.get(index));
            }
        }
        close(open);
    }

    /** Whether a heading is the first of its section; a name that stands there again without marks is a value. */
    private static boolean isFirst(Set<Section> seen, NewSiteHeading heading) {
        return heading.isInformation() || seen.addAll(heading.sections());
    }

    private static boolean isUnknownHeading(Line line) {
        Heading heading = Heading.of(line);
        return heading.marks() == Heading.Marks.HASHES
                && heading.section() == null
                && !heading.name().isEmpty();
    }

    /** The heading above the particulars has nothing of its own. */
    private void close(OpenSection open) {
        PageSection section = open.closed();
        if (section.kind() == null && NewSiteHeading.isInformation(section.heading()) && section.isEmpty()) {
            return;
        }
        sections.add(withoutTail(section));
    }

    /** What stands in a further paragraph below a single value was put there by the site, not by the document. */
    private PageSection withoutTail(PageSection section) {
        List<List<Line>> paragraphs = section.paragraphs();
        if (section.kind() == null || !section.kind().isOneValue() || paragraphs.size() < 2) {
            return section;
        }
        Line surplus = paragraphs.get(1).get(0);
        remark(surplus.number(), "What stands below '" + section.heading() + "' is kept as a note.");
        notes.add(new PageNote("", CitationLines.asPrinted(paragraphs.subList(1, paragraphs.size()))));
        return section.before(surplus.number());
    }

    private void remark(int line, String message) {
        remarks.add(new Remark(printed.text().line(line), message));
    }

    private static String joined(List<Line> above) {
        return above.stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}
