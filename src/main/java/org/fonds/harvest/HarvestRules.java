package org.fonds.harvest;

import java.time.Duration;

/**
 * How harvests are done.
 *
 * @param acceptance by what records are let in
 * @param overlap how far before the last complete harvest a run begins again; a day is safe with repositories whose
 *     datestamps are in local time
 * @param limits what is spent on one repository
 * @param userAgent who asks
 * @param ownPrefix what the identifiers of our own items begin with
 */
public record HarvestRules(
        Acceptance acceptance, Duration overlap, HarvestLimits limits, String userAgent, String ownPrefix) {
    /** What is safe with every repository. */
    public static final Duration SAFE_OVERLAP = Duration.ofDays(1);
}
