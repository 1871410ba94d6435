package org.fonds.ingest;

import java.util.List;
import java.util.function.Consumer;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.store.AccessionRegister;
import org.fonds.store.Change;
import org.fonds.store.Outcome;
import org.fonds.store.RecordLedger;
import org.jspecify.annotations.Nullable;

/**
 * Makes tombstones of a source's items that a complete reading no longer found. The document of a withdrawn one is
 * forgotten, so that ending the withdrawal does not publish what its source has dropped.
 */
final class Disappearance {
    private static final int AT_ONCE = 1000;

    private final AccessionRegister register;
    private final RecordLedger ledger;
    private final String source;
    private final long known;
    private final boolean dryRun;
    private final Consumer<DocumentOutcome> told;

    /** @param known the number of the last publication before the reading began: what is published later is spared */
    Disappearance(
            AccessionRegister register,
            RecordLedger ledger,
            String source,
            long known,
            boolean dryRun,
            Consumer<DocumentOutcome> told) {
        this.register = register;
        this.ledger = ledger;
        this.source = source;
        this.known = known;
        this.dryRun = dryRun;
        this.told = told;
    }

    void tombstone(FirstReading reading) {
        @Nullable OaiIdentifier last = null;
        List<OaiIdentifier> items = register.liveItems(source, last, AT_ONCE);
        while (!items.isEmpty()) {
            List<Change> gone = items.stream()
                    .filter(item -> !reading.has(item))
                    .<Change>map(item -> new Change.Remove(item, source, known))
                    .toList();
            if (!gone.isEmpty()) {
                List<Outcome> outcomes = dryRun
                        ? ledger.rehearse(gone).outcomes()
                        : ledger.publish(gone).outcomes();
                outcomes.forEach(this::tell);
            }
            last = items.get(items.size() - 1);
            items = register.liveItems(source, last, AT_ONCE);
        }
    }

    private void tell(Outcome outcome) {
        if (outcome instanceof Outcome.Deleted) {
            told.accept(new DocumentOutcome(
                    DocumentOutcome.Kind.DELETED,
                    null,
                    outcome.identifier(),
                    null,
                    "It is gone from its source.",
                    List.of(),
                    List.of()));
        }
    }
}
