package org.fonds.store;

import java.time.Instant;
import java.util.Map;
import org.fonds.protocol.MetadataPrefix;
import org.jspecify.annotations.Nullable;

/**
 * What harvesters could get of a store at an earlier time, in numbers.
 *
 * @param number the newest publication then; 0 before the first
 * @param lastPublication its datestamp; null before the first
 * @param records records that were not deleted, by format
 * @param deleted tombstones, by format
 */
public record PastFigures(
        long number,
        @Nullable Instant lastPublication,
        Map<MetadataPrefix, Long> records,
        Map<MetadataPrefix, Long> deleted) {
    public PastFigures {
        records = Map.copyOf(records);
        deleted = Map.copyOf(deleted);
    }
}
