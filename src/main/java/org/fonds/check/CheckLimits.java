package org.fonds.check;

import java.time.Duration;

/**
 * How much a check may ask of a repository.
 *
 * @param requests at most, repetitions included
 * @param time of the whole check
 */
public record CheckLimits(int requests, Duration time) {
    public CheckLimits {
        if (requests < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("A check needs at least one request and some time.");
        }
    }
}
