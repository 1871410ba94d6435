package org.fonds.ingest;

import java.util.List;
import org.fonds.protocol.MetadataFormat;
import org.fonds.store.StoredRecord;
import org.fonds.xml.Finding;
import org.fonds.xml.XmlFragment;
import org.jspecify.annotations.Nullable;

/**
 * An item in one format as it is served.
 *
 * @param stored header and body as they are copied into answers
 * @param metadata the metadata alone; null for a tombstone
 * @param findings what is wrong with it by the rules of this program; lines are those of {@code metadata}
 */
public record Rendering(
        MetadataFormat format,
        StoredRecord stored,
        @Nullable XmlFragment metadata,
        List<Finding> findings) {
    public Rendering {
        findings = List.copyOf(findings);
    }

    /** Whether it is no tombstone. */
    public boolean isLive() {
        return metadata != null;
    }
}
