package org.fonds.harvest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Notices a list that goes round in circles: the same records once more, or no records again and again. */
final class RoundTrips {
    private static final int MOST_EMPTY_PAGES = 100;

    private final Set<Long> seen = new HashSet<>();
    private int emptyPages;

    /** Whether this page shows that the list makes no progress. */
    boolean isCircle(List<HarvestedRecord> page) {
        if (page.isEmpty()) {
            emptyPages++;
            return emptyPages > MOST_EMPTY_PAGES;
        }
        emptyPages = 0;
        return !seen.add(digest(page));
    }

    /** 64 bits, so that two of some million pages hardly ever have the same by chance. */
    private static long digest(List<HarvestedRecord> page) {
        long digest = 1125899906842597L;
        for (HarvestedRecord each : page) {
            String key = each.identifier() + "\n" + each.datestamp() + "\n";
            for (int i = 0; i < key.length(); i++) {
                digest = 31 * digest + key.charAt(i);
            }
        }
        return digest;
    }

    void forget() {
        seen.clear();
        emptyPages = 0;
    }
}
