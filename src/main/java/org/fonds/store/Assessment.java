package org.fonds.store;

import java.util.List;
import java.util.Set;
import org.fonds.xml.Finding;

/**
 * What is said of a document beside its renditions, kept as long as they are and counted.
 *
 * @param findings what the checks found, in the order found
 * @param traits by which the document is counted
 */
public record Assessment(List<Finding> findings, Set<Trait> traits) {
    /** Nothing was found, and nothing is counted. */
    public static final Assessment NONE = new Assessment(List.of(), Set.of());

    public Assessment {
        findings = List.copyOf(findings);
        traits = Set.copyOf(traits);
    }
}
