package org.fonds.crosswalk;

import java.util.Optional;
import org.fonds.crosswalk.binding.oaidc.OaiDc;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.Authorities;

/** Authors as creators, all others as contributors with their role in brackets; what the authority file calls things. */
final class OaiDcNames {
    private final Headings headings;

    OaiDcNames(Authorities authorities) {
        this.headings = new Headings(authorities);
    }

    void add(ArchivalRecord record, OaiDc dc) {
        Literals.addAll(dc.getCreator(), headings.authors(record));
        Literals.addAll(dc.getContributor(), headings.contributors(record, role -> true));
    }

    String heading(String printed) {
        return headings.of(printed);
    }

    Optional<String> genre(ArchivalRecord record) {
        return headings.genre(record);
    }
}
