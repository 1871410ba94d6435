package org.fonds.http;

import java.time.Instant;

/**
 * What the last self-harvest came to.
 *
 * @param at when it ended
 * @param compared how many records were compared with the store
 * @param faults how many were served otherwise, or other faults
 */
public record SelfTest(Instant at, long compared, long faults) {}
