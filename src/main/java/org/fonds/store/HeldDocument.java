package org.fonds.store;

import java.time.Instant;
import java.util.List;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.xml.Finding;

/**
 * A document that is held back.
 *
 * @param place where it was found
 * @param since when it was first held back, without a good one in between
 * @param findings why
 */
public record HeldDocument(
        OaiIdentifier identifier, String source, String place, Instant since, List<Finding> findings) {
    public HeldDocument {
        findings = List.copyOf(findings);
    }
}
