package org.fonds.store;

/** Takes an item back on purpose. What is held of it stays held, for the day on which it is readmitted. */
record PreparedWithdrawal(Change.Withdraw withdrawal) implements PreparedChange {

    @Override
    public Outcome carryOut(Batch batch) {
        return batch.items()
                .find(withdrawal.identifier())
                .map(item -> withdraw(batch, item))
                .orElseGet(() -> new Outcome.Unknown(withdrawal.identifier()));
    }

    /** An item that was deleted already is withdrawn too: its source can no longer bring it back. */
    private Outcome withdraw(Batch batch, Item item) {
        if (item.withdrawn()) {
            return new Outcome.StaysWithdrawn(withdrawal.identifier());
        }
        batch.items().withdraw(item);
        batch.assessments().end(item);
        batch.cards().file(item, null);
        batch.bury(item, batch.versions().of(item).values());
        return new Outcome.Deleted(withdrawal.identifier());
    }
}
