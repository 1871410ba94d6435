package org.fonds.ingest;

import java.util.List;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.source.Remark;
import org.fonds.xml.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What became of one document.
 *
 * @param kind in a word
 * @param place where it was found; empty for an item that is gone from its source
 * @param identifier null where the document's number could not be read
 * @param message why, for people; empty where there is nothing to say
 * @param findings what validation found, for a document held back
 * @param remarks what the reader noticed
 */
public record DocumentOutcome(
        Kind kind,
        String place,
        @Nullable OaiIdentifier identifier,
        String message,
        List<Finding> findings,
        List<Remark> remarks) {
    /** What can become of a document. */
    public enum Kind {
        PUBLISHED("published"),
        UNCHANGED("unchanged"),
        HELD("held back"),
        REFUSED("refused"),
        WITHDRAWN("withdrawn on purpose"),
        DELETED("deleted");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** For people. */
        public String words() {
            return words;
        }
    }

    public DocumentOutcome {
        findings = List.copyOf(findings);
        remarks = List.copyOf(remarks);
    }
}
