package org.fonds.provider;

import java.time.Duration;
import org.fonds.store.PageLimits;

/**
 * How lists are handed out.
 *
 * @param limits of one page
 * @param life how long a list can be resumed, counted from its first page; at least a day
 */
public record ListRules(PageLimits limits, Duration life) {
    private static final Duration SHORTEST = Duration.ofDays(1);

    /** At most 100 records or 4 MiB a page, and 30 days for a list. */
    public static final ListRules DEFAULT = new ListRules(new PageLimits(100, 4L << 20), Duration.ofDays(30));

    public ListRules {
        if (life.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("a list lives at least 24 hours, not " + life);
        }
    }
}
