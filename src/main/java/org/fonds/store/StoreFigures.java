package org.fonds.store;

import java.time.Instant;
import java.util.Map;
import org.fonds.protocol.MetadataPrefix;
import org.jspecify.annotations.Nullable;

/**
 * What a store holds, in numbers.
 *
 * @param records current records that are not deleted, by format
 * @param deleted current tombstones, by format
 * @param items items that were ever received
 * @param held documents held back
 * @param withheld records whose bytes are damaged for good
 * @param withdrawn items withdrawn on purpose
 * @param lastPublication the datestamp of the newest publication; null before the first
 */
public record StoreFigures(
        Map<MetadataPrefix, Long> records,
        Map<MetadataPrefix, Long> deleted,
        long items,
        long held,
        long withheld,
        long withdrawn,
        @Nullable Instant lastPublication) {

    public StoreFigures {
        records = Map.copyOf(records);
        deleted = Map.copyOf(deleted);
    }
}
