package org.fonds.simulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a simulation came to, in numbers. */
final class Tally {
    /** What is counted. */
    enum Count {
        OPERATIONS,
        PUBLICATIONS,
        LISTS,
        PAGES,
        RESTARTS,
        CLOCK_JUMPS,
        VACUUMS,
        LISTS_GIVEN_UP,
        TRY_LATER,
        LEFT_A_SET,
        LOST(true),
        PHANTOM(true),
        DUPLICATE(true),
        WRONG_LIST(true),
        WRONG_SIZE(true),
        CHANGED_PAGE(true),
        UNPUBLISHED(true);

        private final boolean fault;

        Count() {
            this(false);
        }

        Count(boolean fault) {
            this.fault = fault;
        }
    }

    private static final int MOST_TOLD = 5;

    private final Map<Count, Long> counts = new EnumMap<>(Count.class);
    private final List<String> told = new ArrayList<>();

    void add(Count count, long more) {
        counts.merge(count, more, Long::sum);
    }

    void add(Count count) {
        add(count, 1);
    }

    void fault(Count count, String what) {
        add(count);
        if (told.size() < MOST_TOLD) {
            told.add(count + ": " + what);
        }
    }

    long of(Count count) {
        return counts.getOrDefault(count, 0L);
    }

    boolean isFaultless() {
        return counts.keySet().stream().noneMatch(count -> count.fault);
    }

    @Override
    public String toString() {
        return counts + (told.isEmpty() ? "" : "\n" + String.join("\n", told));
    }
}
