package org.fonds.source;

import java.util.List;
import java.util.stream.Stream;
import org.fonds.citation.CitationParser;
import org.fonds.citation.DateGrammar;
import org.fonds.record.AccessPoints;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.CalendarDate;
import org.fonds.record.Citation;
import org.fonds.record.Custody;
import org.fonds.record.CustodyEvent.MadePossibleBy;
import org.fonds.record.Description;
import org.fonds.record.DocumentDate;
import org.fonds.record.RecordId;
import org.jspecify.annotations.Nullable;

/** Makes a record of a page that has been cut into its sections, or says why it is none. */
final class PageRecord {
    private final String layout;
    private final Page page;
    private final Notebook notebook;
    private final PageCitation pageCitation;
    private final Citation citation;
    private final PageAddress address;
    private final TitleLine heading;

    private PageRecord(String layout, Page page, CitationParser citations) {
        this.layout = layout;
        this.page = page;
        this.notebook = new Notebook(page);
        this.pageCitation = PageCitation.of(page, citations);
        this.citation = pageCitation.citation();
        this.address = new PageAddress(page, pageCitation.lines());
        this.heading = page.masthead().read(citation.title());
    }

    static Reading read(String layout, Page page, CitationParser citations) {
        PageRecord reader = new PageRecord(layout, page, citations);
        return new PageIdentity(page, reader.address, reader.notebook).find().read(reader::read);
    }

    private Reading read(RecordId id) {
        String title = title();
        if (Spaces.isBlank(title)) {
            return new Reading.Refused(
                    page.text().line(heading.line()),
                    id,
                    "The " + page.wording().whole() + " has no title: "
                            + page.wording().untitled() + ", and its citation names none.",
                    page.wording().titleIt());
        }
        pageCitation.report(notebook);
        address.report(notebook);
        heading.report(notebook, citation);
        new PageNotes(notebook).read(page);
        return accepted(record(id, title));
    }

    private Reading accepted(ArchivalRecord record) {
        return new Reading.Accepted(
                page.text().line(heading.line()), layout, page.text().document().bytes(), record, notebook.remarks());
    }

    private ArchivalRecord record(RecordId id, String title) {
        List<MadePossibleBy> support = Support.of(page);
        return new ArchivalRecord(
                id,
                address.text().orElse(null),
                description(title),
                citation,
                new PagePeople(page, title).read(citation, support),
                Custody.of(citation, support),
                new PageLanguages(page, notebook).read(),
                accessPoints(),
                notebook.notes());
    }

    private Description description(String title) {
        DocumentDate date = citation.date().isStated() ? citation.date() : heading.date();
        return new Description(
                title,
                date,
                text(Section.SUMMARY),
                text(Section.TYPE),
                text(Section.CLASSIFICATION),
                page.values(Section.COLLECTIONS),
                updated());
    }

    private String title() {
        String cited = citation.title();
        return cited == null || Spaces.isBlank(cited) ? heading.title() : cited;
    }

    private AccessPoints accessPoints() {
        return new AccessPoints(
                values(Section.PEOPLE, Section.CONTRIBUTORS),
                page.values(Section.PLACES),
                values(Section.TOPICS, Section.SUBJECTS),
                page.values(Section.RELATED).stream().map(RelatedLine::parse).toList());
    }

    private List<String> values(Section... sections) {
        return Stream.of(sections)
                .flatMap(section -> page.values(section).stream())
                .distinct()
                .toList();
    }

    private @Nullable String text(Section section) {
        return page.filled(section).map(PageSection::text).orElse(null);
    }

    private @Nullable CalendarDate updated() {
        return page.filled(Section.UPDATED).map(this::updated).orElse(null);
    }

    private @Nullable CalendarDate updated(PageSection section) {
        String printed = section.text();
        CalendarDate date = DateGrammar.parse(printed)
                .filter(parsed -> !parsed.isRange() && !parsed.approximate())
                .map(DocumentDate::start)
                .orElse(null);
        if (date == null) {
            notebook.remark(
                    section.line(),
                    "The date '" + printed + "' in the " + page.wording().part() + " '" + section.heading()
                            + "' is not understood; it is kept as a note.");
            notebook.keep(section.heading(), printed);
        }
        return date;
    }
}
