package org.fonds.store;

/** Ends an item that has gone from its source. */
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
        batch.held().release(item);
        return batch.bury(item, batch.versions().of(item).values())
                ? new Outcome.Deleted(removal.identifier())
                : new Outcome.Unchanged(removal.identifier());
    }
}
