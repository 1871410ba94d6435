package org.fonds.store;

import java.util.List;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.xml.Finding;

/**
 * A document with what was found in it.
 *
 * @param place where it was found, for people
 * @param held whether it is held back; else it is published
 * @param position its place in the list that it was read from, to go on behind
 */
public record AssessedItem(
        OaiIdentifier identifier, String place, boolean held, long position, List<Finding> findings) {
    public AssessedItem {
        findings = List.copyOf(findings);
    }
}
