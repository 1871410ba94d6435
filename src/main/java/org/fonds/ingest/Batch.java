package org.fonds.ingest;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.source.Reading;
import org.fonds.store.Change;
import org.fonds.store.Outcome;
import org.fonds.store.RecordLedger;

/**
 * Gathers changes and publishes them together: at 1,000 records or after a second, whichever comes first, so that
 * neither a commit a record nor a long lock holds anybody up.
 */
final class Batch {
    private static final int LARGEST = 1000;
    private static final long LONGEST_NANOS = Duration.ofSeconds(1).toNanos();

    /** How often an item is rendered anew because another writer gave it its first day in the meantime. */
    private static final int ROUNDS = 3;

    private record Pending(Prepared prepared, Reading.Accepted reading) {
        Change change() {
            return prepared.change();
        }
    }

    private final RecordLedger ledger;
    private final boolean dryRun;
    private final Renewal renewal;
    private final Consumer<DocumentOutcome> told;
    private Map<OaiIdentifier, Pending> pending = new LinkedHashMap<>();
    private long begun;

    /** Renders a document again for another first day. */
    interface Renewal {
        Prepared render(Outcome.FirstDayDiffers outcome, Reading.Accepted reading);
    }

    Batch(RecordLedger ledger, boolean dryRun, Renewal renewal, Consumer<DocumentOutcome> told) {
        this.ledger = ledger;
        this.dryRun = dryRun;
        this.renewal = renewal;
        this.told = told;
    }

    void add(Prepared prepared, Reading.Accepted reading) {
        if (pending.isEmpty()) {
            begun = System.nanoTime();
        }
        pending.put(prepared.change().identifier(), new Pending(prepared, reading));
        if (pending.size() >= LARGEST || System.nanoTime() - begun > LONGEST_NANOS) {
            flush();
        }
    }

    /** Publishes what is gathered. */
    void flush() {
        for (int round = 0; !pending.isEmpty() && round < ROUNDS; round++) {
            Map<OaiIdentifier, Pending> asked = pending;
            pending = new LinkedHashMap<>();
            List<Change> changes = asked.values().stream().map(Pending::change).toList();
            List<Outcome> outcomes = dryRun
                    ? ledger.rehearse(changes).outcomes()
                    : ledger.publish(changes).outcomes();
            outcomes.forEach(outcome -> settle(outcome, asked));
        }
        if (!pending.isEmpty()) {
            throw new IllegalStateException("the first day of these items does not stay the same: " + pending.keySet());
        }
    }

    private void settle(Outcome outcome, Map<OaiIdentifier, Pending> asked) {
        Pending what = asked.get(outcome.identifier());
        if (what == null) {
            throw new IllegalStateException("an outcome that nobody asked for: " + outcome);
        }
        if (outcome instanceof Outcome.FirstDayDiffers differs) {
            pending.put(outcome.identifier(), new Pending(renewal.render(differs, what.reading), what.reading));
        } else {
            told.accept(outcome(outcome, what));
        }
    }

    private static DocumentOutcome outcome(Outcome outcome, Pending what) {
        return DocumentOutcome.of(
                kind(outcome), outcome.identifier(), what.reading, message(outcome), what.prepared.findings());
    }

    private static DocumentOutcome.Kind kind(Outcome outcome) {
        if (outcome instanceof Outcome.Published) {
            return DocumentOutcome.Kind.PUBLISHED;
        } else if (outcome instanceof Outcome.Unchanged) {
            return DocumentOutcome.Kind.UNCHANGED;
        } else if (outcome instanceof Outcome.Held) {
            return DocumentOutcome.Kind.HELD;
        } else if (outcome instanceof Outcome.StaysWithdrawn) {
            return DocumentOutcome.Kind.WITHDRAWN;
        }
        return DocumentOutcome.Kind.REFUSED;
    }

    private static String message(Outcome outcome) {
        if (outcome instanceof Outcome.OwnedElsewhere elsewhere) {
            return Refusals.ownedElsewhere(elsewhere.identifier(), elsewhere.owner());
        } else if (outcome instanceof Outcome.StaysWithdrawn) {
            return "It stays so until 'fonds withdraw --undo'.";
        }
        return "";
    }
}
