package org.fonds.crosswalk;

import java.util.Optional;
import org.fonds.crosswalk.binding.oaidc.OaiDc;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.RelatedDocument;

/**
 * What the page connects the document with: its thematic collections, then related documents, each by its title and, in
 * an element of its own that a program can follow, by its address.
 */
final class OaiDcRelations {
    private OaiDcRelations() {}

    static void add(ArchivalRecord record, OaiDc dc) {
        Literals.addAll(dc.getRelation(), record.description().collections());
        for (RelatedDocument related : record.accessPoints().related()) {
            Literals.add(dc.getRelation(), related.title());
            Optional.ofNullable(related.address())
                    .map(WebAddress::ascii)
                    .ifPresent(address -> Literals.add(dc.getRelation(), address));
        }
    }
}
