package org.fonds.store;

import java.util.ArrayList;
import java.util.List;

/**
 * What was said of a document until now, as far as it was counted.
 *
 * @param traits their numbers
 * @param found the kind of each finding
 */
record FormerAssessment(List<Long> traits, List<FindingKind> found) {
    static final FormerAssessment NONE = new FormerAssessment(List.of(), List.of());

    FormerAssessment withTraits(List<Long> its) {
        return new FormerAssessment(its, found);
    }

    FormerAssessment withFinding(FindingKind kind) {
        List<FindingKind> more = new ArrayList<>(found);
        more.add(kind);
        return new FormerAssessment(traits, more);
    }

    boolean hasFindings() {
        return !found.isEmpty();
    }
}
