package org.fonds.harvest;

import java.util.List;
import java.util.Objects;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.xml.XmlFragment;
import org.jspecify.annotations.Nullable;

/**
 * A record as it came from its origin, in one format.
 *
 * @param datestamp the origin's own
 * @param harvestDate the responseDate of the answer that brought it, {@code 2026-11-22T09:00:00Z}
 * @param namespace of the metadata's root
 * @param metadata null for a tombstone
 * @param abouts what stood in its about containers
 */
record OriginRecord(
        MetadataPrefix prefix,
        String datestamp,
        String harvestDate,
        String namespace,
        @Nullable XmlFragment metadata,
        List<XmlFragment> abouts) {
    OriginRecord {
        abouts = List.copyOf(abouts);
    }

    boolean isDeleted() {
        return metadata == null;
    }

    /** Whether the origin says the same by both, whenever they were harvested. */
    boolean saysTheSameAs(OriginRecord other) {
        return prefix.equals(other.prefix)
                && datestamp.equals(other.datestamp)
                && Objects.equals(metadata, other.metadata)
                && abouts.equals(other.abouts);
    }
}
