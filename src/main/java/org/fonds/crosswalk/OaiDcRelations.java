package org.fonds.crosswalk;

import org.fonds.crosswalk.binding.oaidc.OaiDc;
import org.fonds.record.ArchivalRecord;

/** What the page connects the document with: its thematic collections, then related documents. */
final class OaiDcRelations {
    private OaiDcRelations() {}

    static void add(ArchivalRecord record, OaiDc dc) {
        Literals.addAll(dc.getRelation(), record.description().collections());
        Literals.addAll(dc.getRelation(), RelatedWords.of(record.accessPoints()));
    }
}
