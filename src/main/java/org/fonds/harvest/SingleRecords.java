package org.fonds.harvest;

import java.util.Map;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.store.HarvestJournal;

/** Fetches records one by one, where a list could not bring them; what does not come even so is named and remembered. */
final class SingleRecords {
    private static final int MOST_MISSES_IN_A_ROW = 50;

    private final RepositoryClient client;
    private final Shelving shelves;
    private final HarvestJournal journal;
    private final ListTask task;
    private final HarvestSummary.Counter counter;
    private final PageDates dates;
    private int missesInARow;

    SingleRecords(
            RepositoryClient client,
            Shelving shelves,
            HarvestJournal journal,
            ListTask task,
            HarvestSummary.Counter counter,
            PageDates dates) {
        this.client = client;
        this.shelves = shelves;
        this.journal = journal;
        this.task = task;
        this.counter = counter;
        this.dates = dates;
    }

    /** Asks again for what did not come in earlier runs. */
    void retryMisses() throws Stop, InterruptedException {
        Map<String, String> misses = journal.misses(task.origin().name(), prefix());
        for (String identifier : misses.keySet()) {
            fetch(identifier);
        }
        shelves.flush();
    }

    void fetch(String identifier) throws Stop, InterruptedException {
        Answered answered = client.record(identifier, prefix());
        if (answered instanceof Answered.With with) {
            take(identifier, with.answer());
            return;
        }
        Failure failure = ((Answered.Not) answered).failure();
        if (failure.kind() == Failure.Kind.UNREACHABLE) {
            throw new Stop(failure.reason(), true);
        }
        miss(identifier, failure.reason());
    }

    private void take(String identifier, OaiAnswer answer) throws Stop {
        if (!answer.errors().isEmpty()) {
            miss(
                    identifier,
                    "The repository lists it, but says: " + answer.errors().get(0) + ".");
        } else if (answer.records().size() != 1
                || !answer.records().get(0).identifier().equals(identifier)) {
            miss(identifier, "The repository answers with another record, or with none.");
        } else {
            missesInARow = 0;
            journal.miss(task.origin().name(), prefix(), identifier, null);
            shelves.take(answer.records().get(0), task.format(), dates.harvestDate(answer));
        }
    }

    private void miss(String identifier, String reason) throws Stop {
        missesInARow++;
        journal.miss(task.origin().name(), prefix(), identifier, reason);
        counter.add(HarvestOutcome.of(HarvestOutcome.Kind.MISSED, identifier, reason));
        if (missesInARow >= MOST_MISSES_IN_A_ROW) {
            throw new Stop(missesInARow + " records in a row could not be fetched, the last because: " + reason, false);
        }
    }

    private MetadataPrefix prefix() {
        return task.format().prefix();
    }
}
