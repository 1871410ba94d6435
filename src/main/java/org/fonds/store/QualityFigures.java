package org.fonds.store;

import java.util.List;

/**
 * How good the documents are, in numbers that are kept up with each publication.
 *
 * @param findings by format, rule and severity, those published before those held back
 * @param traits by kind and value; only those that some document has
 */
public record QualityFigures(List<FindingCount> findings, List<TraitCount> traits) {
    public QualityFigures {
        findings = List.copyOf(findings);
        traits = List.copyOf(traits);
    }

    /** The counts of the traits of one kind, by value. */
    public List<TraitCount> traits(String kind) {
        return traits.stream()
                .filter(count -> count.trait().kind().equals(kind))
                .toList();
    }
}
