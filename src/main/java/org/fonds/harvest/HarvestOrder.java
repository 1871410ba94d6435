package org.fonds.harvest;

import java.util.List;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.SetSpec;
import org.jspecify.annotations.Nullable;

/**
 * What to take from an origin.
 *
 * @param prefixes the formats, at least one
 * @param sets the sets; empty for the whole repository
 * @param from the lower bound as sent; null to go on from the last complete harvest
 * @param until the upper bound as sent; null for none
 */
public record HarvestOrder(
        Origin origin,
        List<MetadataPrefix> prefixes,
        List<SetSpec> sets,
        @Nullable String from,
        @Nullable String until) {
    public HarvestOrder {
        prefixes = List.copyOf(prefixes);
        sets = List.copyOf(sets);
        if (prefixes.isEmpty()) {
            throw new IllegalArgumentException("a harvest takes one format at least");
        }
    }

    /** Whether bounds were asked for, so that nothing is said of what lies outside them. */
    boolean isBounded() {
        return from != null || until != null;
    }
}
