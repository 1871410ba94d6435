package org.fonds.store;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fonds.protocol.OaiIdentifier;

/** Turns batches of changes into publications. */
final class Publisher {
    private final Writer writer;
    private final Clock clock;

    Publisher(Writer writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    Publication publish(List<Change> changes) {
        return writer.underLock(publishing(changes));
    }

    /** Publishes and takes it back. */
    Publication rehearse(List<Change> changes) {
        return writer.rehearsed(publishing(changes));
    }

    private Writer.Work<Publication> publishing(List<Change> changes) {
        refuseDoubled(changes);
        List<PreparedChange> prepared = changes.stream().map(PreparedChange::of).toList();
        return (session, ledger) -> publish(session, ledger, prepared);
    }

    private static void refuseDoubled(List<Change> changes) {
        Set<OaiIdentifier> seen = new HashSet<>();
        for (Change change : changes) {
            if (!seen.add(change.identifier())) {
                throw new IllegalArgumentException("the item " + change.identifier() + " occurs twice in one batch");
            }
        }
    }

    /** The time is read under the lock: whoever stated a responseDate before has left it in the ledger clock. */
    private Publication publish(Session session, LedgerRow ledger, List<PreparedChange> changes) {
        long now = clock.instant().getEpochSecond();
        Batch batch = new Batch(session, now);
        List<Outcome> outcomes =
                changes.stream().map(change -> change.carryOut(batch)).toList();
        batch.assessments().write(session);
        batch.cards().write(session);
        if (batch.begun().isEmpty()) {
            return new Publication(0, null, outcomes);
        }
        long number = ledger.lastNumber() + 1;
        long datestamp = Math.max(Math.max(now, ledger.clock()), batch.newestEnded() + 1);
        LedgerRow.advance(session, number, datestamp);
        new VersionWriter(session, batch, number, datestamp).writeAll();
        return new Publication(number, Instant.ofEpochSecond(datestamp), outcomes);
    }
}
