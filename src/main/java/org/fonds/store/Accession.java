package org.fonds.store;

import java.time.LocalDate;
import java.util.Map;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;

/**
 * What the register knows of an item.
 *
 * @param source the name of the source that it belongs to
 * @param firstDay the day on which it was first rendered for publication
 * @param withdrawn whether it was withdrawn on purpose
 * @param held whether its latest document is held back
 * @param documentDigest SHA-256 in hexadecimal of the latest document received, published or held; empty where none is
 *     kept, after an item was removed
 * @param fingerprints the fingerprint of each current rendition that is not a tombstone, by format
 */
public record Accession(
        OaiIdentifier identifier,
        String source,
        LocalDate firstDay,
        boolean withdrawn,
        boolean held,
        String documentDigest,
        Map<MetadataPrefix, String> fingerprints) {

    public Accession {
        fingerprints = Map.copyOf(fingerprints);
    }
}
