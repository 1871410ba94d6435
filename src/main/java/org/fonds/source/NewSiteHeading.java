package org.fonds.source;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of the new site's page that may be a heading.
 *
 * @param index of the line
 * @param section null for the heading that stands above the document's particulars
 */
record NewSiteHeading(int index, Heading heading, @Nullable Section section) {
    private static final String INFORMATION = "document information";

    /** The particulars of a document; a page that prints some of these together is one of the new site. */
    private static final Set<Section> PARTICULARS = EnumSet.of(
            Section.SOURCE,
            Section.ORIGINAL_ARCHIVE,
            Section.RIGHTS,
            Section.UPLOADED,
            Section.TYPE,
            Section.ORIGINAL_LANGUAGE,
            Section.RECORD_ID,
            Section.CLASSIFICATION,
            Section.DONORS);

    static boolean isInformation(String name) {
        return name.length() == INFORMATION.length()
                && name.toLowerCase(Locale.ROOT).equals(INFORMATION);
    }

    /** The line as a heading; a bare name counts only where no heading of the page is marked. */
    static Optional<NewSiteHeading> at(int index, Line line, Heading heading, boolean marked) {
        boolean known = heading.section() != null || isInformation(heading.name());
        boolean shown = heading.isMarked() || heading.colon() || (!marked && line.form() == Line.Form.MARKED);
        return known && shown ? Optional.of(new NewSiteHeading(index, heading, heading.section())) : Optional.empty();
    }

    boolean isInformation() {
        return section == null;
    }

    /** Its section, if it has one. */
    Set<Section> sections() {
        return section == null ? Set.of() : Set.of(section);
    }

    boolean isParticular() {
        return section != null && PARTICULARS.contains(section);
    }
}
