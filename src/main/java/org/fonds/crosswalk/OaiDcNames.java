package org.fonds.crosswalk;

import org.fonds.crosswalk.binding.oaidc.OaiDc;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.AuthorisedName;
import org.fonds.record.Authorities;
import org.fonds.record.Contributor;
import org.fonds.record.ContributorRole;

/**
 * Authors as creators, all others as contributors with their role in brackets, in the order of the record; in the form of
 * the authority file where it has them.
 */
final class OaiDcNames {
    private final Authorities authorities;

    OaiDcNames(Authorities authorities) {
        this.authorities = authorities;
    }

    void add(ArchivalRecord record, OaiDc dc) {
        for (Contributor contributor : record.contributors()) {
            if (contributor.role() == ContributorRole.AUTHOR) {
                Literals.add(dc.getCreator(), heading(contributor.name()));
            } else {
                Literals.add(
                        dc.getContributor(),
                        Words.withRole(new Contributor(heading(contributor.name()), contributor.role())));
            }
        }
    }

    String heading(String printed) {
        return authorities.of(printed).map(AuthorisedName::heading).orElse(printed);
    }
}
