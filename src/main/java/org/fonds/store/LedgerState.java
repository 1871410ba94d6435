package org.fonds.store;

import java.time.Instant;

/**
 * The ledger row as one snapshot sees it. All times are whole seconds, UTC.
 *
 * @param epoch names this life of the store; a restored backup begins another
 * @param birth when the store was made: no datestamp lies before it (Identify's earliestDatestamp)
 * @param clock the responseDate of every answer from this snapshot
 * @param lastNumber the newest publication; a list that begins now is pinned to it. 0 before the first
 * @param horizon lists pinned before this publication can no longer be answered
 * @param key the secret that seals resumption tokens
 */
public record LedgerState(String epoch, Instant birth, Instant clock, long lastNumber, long horizon, TokenKey key) {}
