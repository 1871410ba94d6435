package org.fonds.ingest;

import java.util.EnumMap;
import java.util.Map;
import org.fonds.record.Understanding;

/**
 * What a reading came to.
 *
 * @param counts documents by what became of them
 * @param citations documents that could be read, by how much of their citation is understood
 * @param complete whether the number of every document could be read; only then may anything be found to be gone
 * @param syncSkipped whether tombstones were asked for but not made, the reading being incomplete
 */
public record IngestSummary(
        Map<DocumentOutcome.Kind, Long> counts,
        Map<Understanding, Long> citations,
        boolean complete,
        boolean syncSkipped) {

    public IngestSummary {
        counts = Map.copyOf(counts);
        citations = Map.copyOf(citations);
    }

    public long count(DocumentOutcome.Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    public long count(Understanding citation) {
        return citations.getOrDefault(citation, 0L);
    }

    /** The documents that the source has, refused ones among them. */
    public long read() {
        return counts.entrySet().stream()
                .filter(count -> count.getKey() != DocumentOutcome.Kind.DELETED)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Whether every document was published, unchanged or withdrawn on purpose, and the reading was complete. */
    public boolean isClean() {
        return complete && count(DocumentOutcome.Kind.REFUSED) == 0 && count(DocumentOutcome.Kind.HELD) == 0;
    }

    /** Counts outcomes while they come, and passes them on. */
    static final class Counter {
        private final Map<DocumentOutcome.Kind, Long> counts = new EnumMap<>(DocumentOutcome.Kind.class);
        private final Map<Understanding, Long> citations = new EnumMap<>(Understanding.class);
        private final IngestObserver observer;

        Counter(IngestObserver observer) {
            this.observer = observer;
        }

        void add(DocumentOutcome outcome) {
            counts.merge(outcome.kind(), 1L, Long::sum);
            if (outcome.citation() != null) {
                citations.merge(outcome.citation(), 1L, Long::sum);
            }
            observer.outcome(outcome);
        }

        IngestSummary summary(boolean complete, boolean syncSkipped) {
            return new IngestSummary(counts, citations, complete, syncSkipped);
        }
    }
}
