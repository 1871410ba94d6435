package org.fonds.ingest;

import java.util.Map;
import java.util.TreeMap;
import org.fonds.protocol.MetadataPrefix;

/**
 * What rendering the stored documents anew comes to.
 *
 * @param records how many were looked at
 * @param outdated how many of them were made by another crosswalk, other rules or other settings, or are held back
 * @param changed renditions whose bytes or sets change, by format; each is announced to harvesters with a new datestamp
 * @param invalid records that were good and become invalid: they are held back, what is served of them stays
 * @param released records that were held back and become good
 * @param unreadable records whose document no reader understands any more, or the store has lost the bytes of; nothing is
 *     done to them
 */
public record RerenderSummary(
        long records, long outdated, Map<MetadataPrefix, Long> changed, long invalid, long released, long unreadable) {

    public RerenderSummary {
        changed = Map.copyOf(changed);
    }

    /** All renditions that change. */
    public long changedRenditions() {
        return changed.values().stream().mapToLong(Long::longValue).sum();
    }

    /** In a sentence. */
    @Override
    public String toString() {
        Map<String, Long> byFormat = new TreeMap<>();
        changed.forEach((prefix, count) -> byFormat.put(prefix.value(), count));
        return records + " records, " + outdated + " of them made under other crosswalks, rules or settings: "
                + changedRenditions() + " renditions change and are announced anew"
                + (byFormat.isEmpty() ? "" : " " + byFormat) + ", " + invalid
                + " records become invalid and are held back, "
                + released + " held back become good, " + unreadable + " cannot be read any more.";
    }
}
