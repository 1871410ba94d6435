package org.fonds.crosswalk;

import java.time.LocalDate;
import org.fonds.protocol.MetadataFormat;
import org.fonds.record.ArchivalRecord;
import org.fonds.xml.XmlFragment;

/** The way from a record of the archive to one metadata format. Safe for several threads. */
public interface Crosswalk {
    /** The format, as ListMetadataFormats tells it. */
    MetadataFormat format();

    /** Whether the record can be told in this format at all; where not, the item simply lacks it. */
    default boolean appliesTo(ArchivalRecord record) {
        return true;
    }

    /**
     * Renders the record. The root declares every namespace and its schemaLocation itself.
     *
     * @param firstDay the UTC day on which the item was first rendered for publication
     */
    XmlFragment render(ArchivalRecord record, LocalDate firstDay);
}
