package org.fonds.harvest;

import java.time.Duration;

/**
 * How much of its own a harvest spends on one repository before it gives up.
 *
 * @param request time for one request with its whole answer
 * @param run time for a whole run; what is missing then comes with the next one
 * @param attempts how often one request is made before its failure is final
 * @param pause the first wait after a failure; each further one may be twice as long
 * @param longestWait how long a repository may make us wait by Retry-After
 * @param pageBytes the largest answer, decompressed
 */
public record HarvestLimits(
        Duration request, Duration run, int attempts, Duration pause, Duration longestWait, int pageBytes) {
    /** Two minutes a request, two days a run, 64 MiB a page. */
    public static final HarvestLimits STANDARD = new HarvestLimits(
            Duration.ofMinutes(2), Duration.ofDays(2), 5, Duration.ofSeconds(2), Duration.ofMinutes(30), 64 << 20);

    public HarvestLimits {
        if (attempts < 1 || pageBytes < 1) {
            throw new IllegalArgumentException("at least one attempt and one byte: " + attempts + ", " + pageBytes);
        }
    }
}
