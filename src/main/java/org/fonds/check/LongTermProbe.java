package org.fonds.check;

import java.util.Set;

/** What one visit from outside cannot show. */
final class LongTermProbe implements Probe {
    @Override
    public Set<String> ids() {
        return Set.of("R-11", "R-12", "T-18", "T-19");
    }

    @Override
    public void examine(Endpoint endpoint, Judgement out) {
        out.leave(ids(), "It takes waiting, or changes of the source: not to be seen in one visit from outside.");
    }
}
