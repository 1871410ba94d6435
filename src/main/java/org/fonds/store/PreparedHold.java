package org.fonds.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

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
        Instant since = batch.held().hold(item, document, batch.now());
        batch.assessments().hold(item, new Assessment(hold.findings(), Set.of(day(since))));
        return new Outcome.Held(hold.identifier());
    }

    private static Trait day(Instant since) {
        return new Trait(
                Trait.HELD_SINCE, since.atOffset(ZoneOffset.UTC).toLocalDate().toString());
    }
}
