package org.fonds.store;

import org.jspecify.annotations.Nullable;

/**
 * A version that is current under the lock of the ledger, as far as the next one is compared with it.
 *
 * @param from the publication that it began with
 * @param datestamp of that publication
 * @param digest of its body; null for a tombstone
 * @param fingerprint null for a tombstone
 * @param withheld whether its body is damaged for good: it has ended, and what takes its place has to say so
 */
record CurrentVersion(
        long id,
        long format,
        long from,
        long datestamp,
        HeaderSets sets,
        @Nullable Sha256 digest,
        @Nullable String fingerprint,
        boolean withheld) {

    static CurrentVersion withheld(long id, long format, long from, long datestamp, HeaderSets sets) {
        return new CurrentVersion(id, format, from, datestamp, sets, null, null, true);
    }

    boolean deleted() {
        return digest == null && !withheld;
    }

    /** Whether publishing this would change nothing. A tombstone shows nothing, so old bytes are news after it. */
    boolean shows(Body body, HeaderSets itsSets) {
        return digest != null && digest.equals(body.digest()) && sets.equals(itsSets);
    }
}
