package org.fonds.check;

import java.util.List;

/**
 * Datestamps of a full list at which to cut it: so that each selection has more than one page where that is possible,
 * but no selection of a long list is long.
 *
 * @param first the oldest
 * @param early the last of the first few pages
 * @param lower below the middle
 * @param upper above the middle
 * @param late the first of the last few pages
 */
record Moments(String first, String early, String lower, String upper, String late) {
    private static final int PAGES = 3;

    /** Those of a list that is not empty. */
    static Moments of(Listing all) {
        List<String> dates =
                all.headers().stream().map(Header::datestamp).sorted().toList();
        int size = dates.size();
        int reach = Math.min(
                Math.max(1, size * PAGES / 4), PAGES * all.firstPage().headers().size());
        String first = dates.get(0);
        String last = dates.get(size - 1);
        int middle = (size - reach) / 2;
        return new Moments(
                first,
                dates.stream()
                        .limit(reach)
                        .filter(date -> !date.equals(last))
                        .reduce((one, other) -> other)
                        .orElse(first),
                dates.get(middle),
                dates.get(Math.min(size - 1, middle + reach / 2)),
                dates.stream()
                        .skip(size - reach)
                        .filter(date -> !date.equals(first))
                        .findFirst()
                        .orElse(last));
    }
}
