package org.fonds.store;

import java.util.Collection;

/** Ends an item that has gone from its source. Its documents go with it, so that nothing brings them back. */
record PreparedRemoval(Change.Remove removal) implements PreparedChange {

    @Override
    public Outcome carryOut(Batch batch) {
        return batch.items()
                .find(removal.identifier())
                .map(item -> remove(batch, item))
                .orElseGet(() -> new Outcome.Unknown(removal.identifier()));
    }

    private Outcome remove(Batch batch, Item item) {
        if (!item.source().equals(removal.source())) {
            return new Outcome.OwnedElsewhere(removal.identifier(), item.source());
        }
        Collection<CurrentVersion> current = batch.versions().of(item).values();
        return isNews(current) ? new Outcome.Unchanged(removal.identifier()) : end(batch, item, current);
    }

    /** Whether somebody has published the item since its source was read. */
    private boolean isNews(Collection<CurrentVersion> current) {
        return current.stream().anyMatch(version -> version.from() > removal.known());
    }

    private Outcome end(Batch batch, Item item, Collection<CurrentVersion> current) {
        batch.held().release(item);
        batch.assessments().release(item);
        batch.assessments().end(item);
        batch.cards().file(item, null);
        batch.documents().forget(item);
        return batch.bury(item, current)
                ? new Outcome.Deleted(removal.identifier())
                : new Outcome.Unchanged(removal.identifier());
    }
}
