package org.fonds.store;

/** Lets an item that was withdrawn be published again, by the next put. */
record PreparedReadmission(Change.Readmit readmission) implements PreparedChange {

    @Override
    public Outcome carryOut(Batch batch) {
        return batch.items()
                .find(readmission.identifier())
                .map(item -> readmit(batch, item))
                .orElseGet(() -> new Outcome.Unknown(readmission.identifier()));
    }

    private Outcome readmit(Batch batch, Item item) {
        if (!item.withdrawn()) {
            return new Outcome.NotWithdrawn(readmission.identifier());
        }
        batch.items().readmit(item);
        return new Outcome.Unchanged(readmission.identifier());
    }
}
