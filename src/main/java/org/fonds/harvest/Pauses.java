package org.fonds.harvest;

import java.time.Duration;

/** How a harvest waits. */
@FunctionalInterface
public interface Pauses {
    /** Sleeps. */
    Pauses SLEEP = duration -> Thread.sleep(duration.toMillis());

    /** Lets this time pass. */
    void pass(Duration duration) throws InterruptedException;
}
