package org.fonds.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the home page shows.
 *
 * @param frame around it
 * @param baseUrl for harvesters
 * @param emails of those who keep the repository
 * @param formats one line each
 * @param sets the first of them
 * @param setCount how many there are
 * @param items that were ever received
 * @param health of the feed
 * @param lastChange the datestamp of the newest publication; null before the first
 * @param sample an identifier to try; null where nothing is served
 */
public record HomeView(
        Frame frame,
        String baseUrl,
        List<String> emails,
        List<FormatLine> formats,
        List<SetLine> sets,
        long setCount,
        long items,
        Health health,
        @Nullable String lastChange,
        @Nullable String sample) {
    /** A metadata format and how many current records there are in it. */
    public record FormatLine(String prefix, String meaning, String schema, long records, long deleted) {}

    /** A set and how many records it lists, tombstones included. */
    public record SetLine(String spec, String name, long records) {}

    /**
     * How the feed does.
     *
     * @param held documents held back
     * @param withdrawn items withdrawn on purpose
     * @param deleted tombstones
     * @param clock the time that answers state now
     */
    public record Health(long held, long withdrawn, long deleted, String clock) {
        /** Whether nothing waits for anybody. */
        public boolean isGood() {
            return held == 0;
        }
    }

    public HomeView {
        emails = List.copyOf(emails);
        formats = List.copyOf(formats);
        sets = List.copyOf(sets);
    }

    /** Whether there are more sets than are shown. */
    public boolean hasMoreSets() {
        return setCount > sets.size();
    }
}
