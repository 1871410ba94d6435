package org.fonds.check;

import java.time.Duration;

/**
 * How much a check may ask of a repository.
 *
 * @param requests at most, repetitions included
 * @param time of the whole check
 */
public record CheckLimits(int requests, Duration time) {
    /** Enough to walk through some ten thousands of records page by page, as a harvester does each night. */
    public static final CheckLimits STANDARD = new CheckLimits(2000, Duration.ofMinutes(30));

    /** One list may take this part of all, so that the others have their turn. */
    private static final int SHARE = 4;

    public CheckLimits {
        if (requests < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("A check needs at least one request and some time.");
        }
    }

    /** What one list may take. */
    CheckLimits ofOneList() {
        return new CheckLimits(Math.max(1, requests / SHARE), time.dividedBy(SHARE));
    }

    /** For people. */
    String words() {
        return requests + " requests and " + time.toSeconds() + " seconds";
    }
}
