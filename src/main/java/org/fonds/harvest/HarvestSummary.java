package org.fonds.harvest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a run came to.
 *
 * @param origin the origin's name
 * @param stops why lists did not come to their end, each in a sentence; empty where all did
 * @param counts how many records became what
 * @param requests how many requests were sent
 */
public record HarvestSummary(String origin, List<String> stops, Map<HarvestOutcome.Kind, Long> counts, long requests) {
    public HarvestSummary {
        stops = List.copyOf(stops);
        counts = Map.copyOf(counts);
    }

    /** Whether every list came to its end. */
    public boolean isComplete() {
        return stops.isEmpty();
    }

    /** How many records the origin has and we have not, each of which was named. */
    public long wanting() {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().isWanting())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** How many records became this. */
    public long count(HarvestOutcome.Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** Counts what it passes on. */
    static final class Counter {
        private final Map<HarvestOutcome.Kind, Long> counts = new EnumMap<>(HarvestOutcome.Kind.class);
        private final HarvestObserver observer;
        private long admissible;

        Counter(HarvestObserver observer) {
            this.observer = observer;
        }

        void add(HarvestOutcome outcome) {
            counts.merge(outcome.kind(), 1L, Long::sum);
            admissible += outcome.isAdmissible() ? 1 : 0;
            observer.outcome(outcome);
        }

        /** How many were held back that a laxer acceptance would let in. */
        long admissible() {
            return admissible;
        }

        HarvestSummary summary(String origin, List<String> stops, long requests) {
            return new HarvestSummary(origin, stops, counts, requests);
        }
    }
}
