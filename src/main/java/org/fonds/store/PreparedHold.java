package org.fonds.store;

import java.util.Optional;

/** Keeps a document that failed a check beside what is served. */
record PreparedHold(Change.Hold hold, Admission admission, KeptDocument document) implements PreparedChange {

    static PreparedHold of(Change.Hold hold) {
        return new PreparedHold(
                hold,
                new Admission(hold.identifier(), hold.source(), hold.adopt(), hold.firstDay()),
                KeptDocument.of(hold.document()));
    }

    @Override
    public Outcome carryOut(Batch batch) {
        Optional<Item> known = batch.items().find(hold.identifier());
        return known.flatMap(admission::refusal)
                .orElseGet(() -> keep(batch, known.orElseGet(() -> batch.items().enter(admission))));
    }

    private Outcome keep(Batch batch, Item item) {
        batch.items().assign(item, hold.source());
        batch.held().hold(item, document, hold.findings(), batch.now());
        return new Outcome.Held(hold.identifier());
    }
}
