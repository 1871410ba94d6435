package org.fonds.crosswalk;

import org.fonds.crosswalk.binding.oaidc.OaiDc;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.Contributor;
import org.fonds.record.ContributorRole;

/** Authors as creators, all others as contributors with their role in brackets, in the order of the record. */
final class OaiDcNames {
    private OaiDcNames() {}

    static void add(ArchivalRecord record, OaiDc dc) {
        for (Contributor contributor : record.contributors()) {
            if (contributor.role() == ContributorRole.AUTHOR) {
                Literals.add(dc.getCreator(), contributor.name());
            } else {
                Literals.add(dc.getContributor(), Words.withRole(contributor));
            }
        }
    }
}
