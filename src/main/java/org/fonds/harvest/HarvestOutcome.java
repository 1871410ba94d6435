package org.fonds.harvest;

import java.util.List;
import org.fonds.xml.Finding;
import org.fonds.xml.Severity;

/**
 * What became of one record.
 *
 * @param kind in a word
 * @param identifier as the origin wrote it
 * @param message why, for people; empty where there is nothing to say
 * @param findings what keeps it out
 */
public record HarvestOutcome(Kind kind, String identifier, String message, List<Finding> findings) {
    /** What can become of a record. */
    public enum Kind {
        PUBLISHED("published", false),
        UNCHANGED("unchanged", false),
        DELETED("deleted", false),
        WITHDRAWN("withdrawn on purpose", false),
        HELD("held back", true),
        REFUSED("refused", true),
        MISSED("did not come", true);

        private final String words;
        private final boolean isWanting;

        Kind(String words, boolean isWanting) {
            this.words = words;
            this.isWanting = isWanting;
        }

        /** For people. */
        public String words() {
            return words;
        }

        /** Whether the record is wanting here although the origin has it. */
        public boolean isWanting() {
            return isWanting;
        }
    }

    public HarvestOutcome {
        findings = List.copyOf(findings);
    }

    /** Whether it is held back for its metadata alone, and not for what stands around it. */
    boolean isAdmissible() {
        return kind == Kind.HELD
                && findings.stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .noneMatch(finding -> finding.rule().startsWith("OAI-"));
    }

    static HarvestOutcome of(Kind kind, String identifier, String message) {
        return new HarvestOutcome(kind, identifier, message, List.of());
    }
}
