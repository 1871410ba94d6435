package org.fonds.store;

import java.util.List;
import org.fonds.xml.Finding;

/**
 * What is said of a document from now on, beside what was said until now.
 *
 * @param held whether it is said of the document that is held back
 * @param traits their numbers, in order
 */
record AssessmentChange(long item, boolean held, List<Long> traits, List<Finding> findings, FormerAssessment former) {

    int heldNumber() {
        return held ? 1 : 0;
    }

    /** Whether nothing has to be written: the common case of a document that is rendered anew. */
    boolean changesNothing() {
        return findings.isEmpty() && !former.hasFindings() && traits.equals(former.traits());
    }

    /** The kind of each finding from now on. */
    List<FindingKind> found() {
        return findings.stream()
                .map(finding -> new FindingKind(finding.format(), finding.rule(), finding.severity()))
                .toList();
    }
}
