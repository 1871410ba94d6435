package org.fonds.ingest;

import java.util.List;
import org.fonds.store.Rendition;
import org.fonds.xml.Finding;
import org.fonds.xml.Severity;

/**
 * A record in every format that applies to it, and what validation found.
 *
 * @param renditions one a format
 * @param findings in all formats together
 */
record Rendered(List<Rendition> renditions, List<Finding> findings) {
    Rendered {
        renditions = List.copyOf(renditions);
        findings = List.copyOf(findings);
    }

    /** Whether an error forbids publishing the record; one bad format holds all of them back. */
    boolean isHeldBack() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
