package org.fonds.testing;

import org.fonds.ingest.DocumentOutcome;
import org.fonds.ingest.IngestObserver;

/** Tells nobody how a reading goes on. */
public final class SilentIngest implements IngestObserver {
    @Override
    public void begins(String part, long steps) {}

    @Override
    public void step() {}

    @Override
    public void outcome(DocumentOutcome outcome) {}
}
