package org.fonds.ingest;

import java.util.List;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.record.Understanding;
import org.fonds.source.Reading;
import org.fonds.source.Remark;
import org.fonds.source.SourcePlace;
import org.fonds.xml.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What became of one document.
 *
 * @param kind in a word
 * @param place where it was found; null for an item that is gone from its source
 * @param identifier null where the document's number could not be read
 * @param citation how much of its citation is understood; null where the document could not be read
 * @param message why, for people; empty where there is nothing to say
 * @param findings what validation found; of a document that is unchanged, what was found when it was published
 * @param remarks what the reader noticed
 */
public record DocumentOutcome(
        Kind kind,
        @Nullable SourcePlace place,
        @Nullable OaiIdentifier identifier,
        @Nullable Understanding citation,
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

    /** What became of a document that could be read. */
    static DocumentOutcome of(
            Kind kind, OaiIdentifier identifier, Reading.Accepted reading, String message, List<Finding> findings) {
        return new DocumentOutcome(
                kind,
                reading.place(),
                identifier,
                reading.record().citation().understanding(),
                message,
                findings,
                reading.remarks());
    }
}
