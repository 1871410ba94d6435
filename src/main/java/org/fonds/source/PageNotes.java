package org.fonds.source;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the sections that no field is known for, and remarks on what the archivist may want to mend. */
final class PageNotes {
    /** Sections of a page for which a record has no field: they say again, or for people, what other fields say. */
    private static final Set<Section> KEPT = EnumSet.of(
            Section.CREATED,
            Section.PUBLISHED,
            Section.UPLOADED,
            Section.RIGHTS,
            Section.SOURCE,
            Section.ORIGINAL_ARCHIVE);

    private final Notebook notebook;
    private final Set<Section> seen = EnumSet.noneOf(Section.class);

    PageNotes(Notebook notebook) {
        this.notebook = notebook;
    }

    void read(Page page) {
        Section cited = PageCitation.section(page).map(PageSection::kind).orElse(null);
        page.sections().forEach(section -> read(section, cited));
    }

    private void read(PageSection section, @Nullable Section cited) {
        Section kind = section.kind();
        if (kind == null) {
            keep(section, "The heading '" + section.heading() + "' is unknown; its section is kept as a note.");
        } else if (!seen.add(kind)) {
            keep(section, "The section '" + section.heading() + "' stands a second time; this one is kept as a note.");
        } else if (section.isEmpty() && kind != Section.CONTENTS) {
            notebook.remark(section.line(), "The section '" + section.heading() + "' is empty.");
        } else if (KEPT.contains(kind) && kind != cited) {
            notebook.keep(section.heading(), section.text());
        }
    }

    private void keep(PageSection section, String message) {
        notebook.remark(section.line(), message);
        notebook.keep(section.heading(), section.text());
    }
}
