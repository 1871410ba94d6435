package org.fonds.http;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What those who watch over a repository ask of its store.
 *
 * @param records current records that are not deleted, by metadata prefix
 * @param deleted current tombstones, by metadata prefix
 * @param held documents held back
 * @param withheld records that are in no list, because their bytes are damaged for good
 * @param healed damaged renditions that were healed since the server started
 * @param lastPublication null before the first
 * @param selfTest null before the first
 */
public record Vitals(
        Map<String, Long> records,
        Map<String, Long> deleted,
        long held,
        long withheld,
        long healed,
        @Nullable Instant lastPublication,
        @Nullable SelfTest selfTest) {
    public Vitals {
        records = Map.copyOf(records);
        deleted = Map.copyOf(deleted);
    }
}
