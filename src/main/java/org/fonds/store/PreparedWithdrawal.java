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

    private Outcome withdraw(Batch batch, Item item) {
        batch.items().withdraw(item);
        return batch.bury(item, batch.versions().of(item).values())
                ? new Outcome.Deleted(withdrawal.identifier())
                : new Outcome.StaysWithdrawn(withdrawal.identifier());
    }
}
