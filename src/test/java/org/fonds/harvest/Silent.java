package org.fonds.harvest;

import org.jspecify.annotations.Nullable;

/** Listens and says nothing. */
final class Silent implements HarvestObserver {
    @Override
    public void begins(String what) {}

    @Override
    public void page(long delivered, @Nullable Long size) {}

    @Override
    public void outcome(HarvestOutcome outcome) {}

    @Override
    public void remark(String sentence) {}
}
