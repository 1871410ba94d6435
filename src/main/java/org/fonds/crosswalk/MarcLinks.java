package org.fonds.crosswalk;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.RelatedDocument;
import org.jspecify.annotations.Nullable;

/** The collections that the document is in (773), related documents (787), rights (540) and the page's address (856). */
final class MarcLinks {
    private final DigitalCollection collection;
    private final PageAddress address;
    private final @Nullable URI rights;

    MarcLinks(CrosswalkSettings settings) {
        this.collection = new DigitalCollection(settings);
        this.address = new PageAddress(settings);
        this.rights = settings.rights();
    }

    List<MarcField> of(ArchivalRecord record) {
        List<MarcField> fields = new ArrayList<>();
        if (rights != null) {
            fields.add(MarcField.of("540").with('a', RightsLabel.of(rights)).with('u', rights.toString()));
        }
        fields.add(host(collection.of(record)));
        record.description().collections().forEach(title -> fields.add(host(title)));
        record.accessPoints().related().forEach(document -> fields.add(related(document)));
        fields.add(MarcField.of("856", '4', '0').with('u', address.of(record)));
        return fields;
    }

    private static MarcField host(String title) {
        return MarcField.of("773", '0', ' ').with('t', title);
    }

    /** The address goes into $o, other item identifier: the field has no subfield for addresses. */
    private static MarcField related(RelatedDocument document) {
        return MarcField.of("787", '0', ' ')
                .with('t', document.title())
                .with('o', Optional.ofNullable(document.address()).map(WebAddress::ascii));
    }
}
