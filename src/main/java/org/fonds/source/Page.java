package org.fonds.source;

import java.util.List;
import java.util.Optional;

/**
 * A document page cut into its parts. How it is cut depends on the layout; what the parts mean does not.
 *
 * @param text the whole of it
 * @param preface the lines above the first section: date and title
 * @param sections in the order printed, without the transcript
 * @param remarks what cutting it brought to light
 */
record Page(SourceText text, List<Line> preface, List<PageSection> sections, List<Remark> remarks) {
    Page {
        preface = List.copyOf(preface);
        sections = List.copyOf(sections);
        remarks = List.copyOf(remarks);
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
