package org.fonds.store;

import java.time.Instant;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.SetSpec;
import org.jspecify.annotations.Nullable;

/**
 * How far one list of an origin has been harvested.
 *
 * @param origin the origin's name
 * @param set the set; null for the whole repository
 * @param completeUntil the origin's responseDate of the first page of the last list that came to its end; null before
 * @param underWay the list that is not yet at its end; null where none is
 */
public record HarvestedList(
        String origin,
        MetadataPrefix prefix,
        @Nullable SetSpec set,
        @Nullable Instant completeUntil,
        @Nullable UnderWay underWay) {
    /**
     * A list that is not yet at its end.
     *
     * @param token of its next page; empty where all pages came and records are still to be asked for one by one
     * @param from what it selects, as sent; null for no bound
     * @param until the same
     * @param began the responseDate of its first page; null where the origin stated none
     * @param delivered how many records came
     * @param size how many the origin said there are; null where it did not say
     */
    public record UnderWay(
            String token,
            @Nullable String from,
            @Nullable String until,
            @Nullable Instant began,
            long delivered,
            @Nullable Long size) {}

    /** The same list with this much of it under way. */
    public HarvestedList at(@Nullable UnderWay where) {
        return new HarvestedList(origin, prefix, set, completeUntil, where);
    }

    /** The same list at its end, complete until {@code until}; null leaves that as it was. */
    public HarvestedList complete(@Nullable Instant until) {
        return new HarvestedList(origin, prefix, set, until == null ? completeUntil : until, null);
    }
}
