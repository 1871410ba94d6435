package org.fonds.store;

import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;

/**
 * A rendition whose stored bytes are no longer those that were published.
 *
 * @param version the store's own number of it
 */
public record DamagedRendition(long version, OaiIdentifier identifier, MetadataPrefix prefix) {
    /** Such as {@code oai:archive.example.org:17 in mods}. */
    @Override
    public String toString() {
        return identifier + " in " + prefix;
    }
}
