package org.fonds.store;

import org.fonds.protocol.OaiIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A version that the publication at hand begins.
 *
 * @param body null for a tombstone
 * @param ended the version that it takes the place of; null where there is none
 */
record NewVersion(
        long item,
        OaiIdentifier identifier,
        long format,
        HeaderSets sets,
        @Nullable Body body,
        @Nullable CurrentVersion ended) {

    /** Ends a version in a tombstone, which keeps its sets: who harvests one of these must learn of the deletion. */
    static NewVersion tombstone(Item item, CurrentVersion ended) {
        return new NewVersion(item.id(), item.identifier(), ended.format(), ended.sets(), null, ended);
    }

    boolean deleted() {
        return body == null;
    }
}
