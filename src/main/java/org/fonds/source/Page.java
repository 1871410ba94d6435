package org.fonds.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fonds.record.PageNote;

/**
 * A document page cut into its parts. How it is cut depends on the layout; what the parts mean does not.
 *
 * @param text the whole of it
 * @param wording what its parts are called
 * @param masthead date and title
 * @param sections in the order printed, without the transcript
 * @param notes text that is known to have no field
 * @param remarks what cutting it brought to light
 */
record Page(
        SourceText text,
        Wording wording,
        Masthead masthead,
        List<PageSection> sections,
        List<PageNote> notes,
        List<Remark> remarks) {
    Page {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
        remarks = List.copyOf(remarks);
    }

    /** A page for people to read, with headings above its sections. */
    static Page printed(SourceText text, Masthead masthead, List<PageSection> sections, List<Remark> remarks) {
        return new Page(text, Wording.PAGE, masthead, sections, List.of(), remarks);
    }

    /** The page with text that no field is known for. */
    Page with(List<PageNote> kept) {
        return new Page(text, wording, masthead, sections, kept, remarks);
    }

    /** The page with further sections and remarks. */
    Page with(List<PageSection> further, List<Remark> more) {
        return new Page(
                text,
                wording,
                masthead,
                Stream.concat(sections.stream(), further.stream()).toList(),
                notes,
                Stream.concat(remarks.stream(), more.stream()).toList());
    }

    /** The first section of a kind. */
    Optional<PageSection> section(Section kind) {
        return sections.stream().filter(section -> section.kind() == kind).findFirst();
    }

    /** The text of a section that has any. */
    Optional<PageSection> filled(Section kind) {
        return section(kind).filter(section -> !section.isEmpty());
    }

    /** The values of a section; none where the page does not have it. */
    List<String> values(Section kind) {
        return section(kind).map(PageSection::texts).orElse(List.of());
    }
}
