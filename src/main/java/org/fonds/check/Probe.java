package org.fonds.check;

import java.util.Set;

/** Asks a repository for what some requirements are about, and judges these. */
interface Probe {
    /** The ids that it judges; no other probe does. */
    Set<String> ids();

    /** Asks and judges. */
    void examine(Endpoint endpoint, Judgement judgement) throws InterruptedException;
}
