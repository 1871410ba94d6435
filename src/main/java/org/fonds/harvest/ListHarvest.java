package org.fonds.harvest;

import java.time.Instant;
import java.util.Optional;
import org.fonds.protocol.ErrorCode;
import org.fonds.protocol.Verb;
import org.fonds.store.HarvestJournal;
import org.fonds.store.HarvestedList;
import org.jspecify.annotations.Nullable;

/**
 * Harvests one list to its end. Where it is, is in the journal each time after what came is in the store: whatever ends
 * it, the next run goes on there, and takes nothing twice that matters.
 *
 * <p>A token that is refused begins the list again at its lower bound, which is the only place that is safe: no order of
 * the records is promised, so none may be concluded from the datestamps seen.
 */
final class ListHarvest {
    private static final int MOST_BEGINNINGS = 3;

    private final RepositoryClient client;
    private final Shelving shelves;
    private final HarvestJournal journal;
    private final ListTask task;
    private final HarvestObserver observer;
    private final SingleRecords single;
    private final PageDates dates;
    private final RoundTrips roundTrips = new RoundTrips();
    private HarvestedList known;
    private @Nullable String token;
    private @Nullable String from;
    private @Nullable String until;
    private @Nullable Instant began;
    private @Nullable Long size;
    private long delivered;
    private int beginnings = 1;
    private @Nullable String doubt;

    ListHarvest(
            RepositoryClient client,
            Shelving shelves,
            HarvestJournal journal,
            ListTask task,
            HarvestObserver observer,
            SingleRecords single,
            PageDates dates) {
        this.client = client;
        this.shelves = shelves;
        this.journal = journal;
        this.task = task;
        this.observer = observer;
        this.single = single;
        this.dates = dates;
        this.known = journal.list(task.origin().name(), task.format().prefix(), task.set());
        this.from = task.lowerBound(known.completeUntil());
        this.until = task.until();
    }

    /** Comes back when the list is complete, but for records that were named. */
    void run() throws Stop, InterruptedException {
        observer.begins(task.words());
        goOn();
        single.retryMisses();
        boolean ended = token != null && token.isEmpty();
        doubt = ended ? "The last run could not read every page." : null;
        try {
            while (!ended) {
                ended = step();
            }
            makeSure();
        } catch (Stop stop) {
            shelves.flush();
            keepPlace();
            throw stop;
        }
        shelves.flush();
        known = known.complete(task.isBounded() ? null : began);
        journal.note(known);
    }

    /** Takes up a list that an earlier run left, where it is the same. */
    private void goOn() {
        HarvestedList.UnderWay left = known.underWay();
        if (left != null && task.goesOnWith(left, known.completeUntil())) {
            token = left.token();
            from = left.from();
            began = left.began();
            size = left.size();
            delivered = left.delivered();
            observer.remark("Going on after " + delivered + " records, where the last run was cut short.");
        }
    }

    /** One page; whether it was the last. */
    private boolean step() throws Stop, InterruptedException {
        Answered answered = token == null
                ? client.list(Verb.LIST_RECORDS, task.format().prefix(), task.set(), from, until)
                : client.resume(Verb.LIST_RECORDS, token);
        if (answered instanceof Answered.Not not) {
            return failed(not.failure());
        }
        OaiAnswer page = ((Answered.With) answered).answer();
        return page.errors().isEmpty() ? taken(page) : refused(page);
    }

    private boolean failed(Failure failure) throws Stop, InterruptedException {
        if (failure.kind() == Failure.Kind.REFUSED && token != null) {
            return beginAgain(failure.reason());
        } else if (!failure.isOfThisRequestAlone()) {
            throw new Stop(place() + failure.reason(), failure.kind() == Failure.Kind.UNREACHABLE);
        }
        Optional<PageSalvage> salvage = PageSalvage.of(failure.body());
        if (salvage.isEmpty()) {
            doubt = place() + failure.reason();
            return true;
        }
        observer.remark(place() + failure.reason() + " The records of this page are fetched one by one.");
        for (String identifier : salvage.get().identifiers()) {
            single.fetch(identifier);
        }
        return turned(salvage.get().identifiers().size(), salvage.get().token());
    }

    private boolean refused(OaiAnswer page) throws Stop {
        boolean first = token == null;
        if (page.has(ErrorCode.NO_RECORDS_MATCH)) {
            if (!first) {
                doubt = place() + "The repository says noRecordsMatch to its own token.";
            }
            return true;
        } else if (page.has(ErrorCode.BAD_RESUMPTION_TOKEN) && !first) {
            return beginAgain(page.errors().get(0).toString() + ".");
        } else if (page.has(ErrorCode.BAD_ARGUMENT) && first && coarsen()) {
            observer.remark("The repository refuses its own granularity; it is asked by day.");
            return false;
        }
        throw new Stop(place() + "The repository says: " + page.errors().get(0) + ".", false);
    }

    /** Whether the bounds could be made coarser: some repositories do not understand what they say they do. */
    private boolean coarsen() {
        boolean finer = (from != null && from.length() > 10) || (until != null && until.length() > 10);
        from = from == null ? null : from.substring(0, Math.min(10, from.length()));
        until = until == null ? null : until.substring(0, Math.min(10, until.length()));
        return finer;
    }

    private boolean beginAgain(String reason) throws Stop {
        if (beginnings >= MOST_BEGINNINGS) {
            String place = place();
            token = null;
            throw new Stop(
                    place + "The repository refused its own token in " + beginnings + " lists, the last time with: "
                            + reason,
                    false);
        }
        beginnings++;
        observer.remark(place() + "The token is refused (" + reason + "); the list is begun again.");
        token = null;
        delivered = 0;
        roundTrips.forget();
        return false;
    }

    private boolean taken(OaiAnswer page) {
        if (token == null) {
            began = dates.completeUntil(page);
            size = null;
        }
        Resumption resumption = page.resumption();
        if (resumption != null && resumption.size() != null) {
            size = resumption.size();
        }
        String harvestDate = dates.harvestDate(page);
        page.records().forEach(each -> shelves.take(each, task.format(), harvestDate));
        if (page.token().isPresent() && roundTrips.isCircle(page.records())) {
            doubt = place() + "The list goes round in circles: it gives the same page once more.";
            return true;
        }
        boolean later = token != null;
        if (later && resumption == null && size == null) {
            doubt = "The list ends after " + (delivered + page.records().size()) + " records without the empty"
                    + " resumptionToken that closes it, and without a size.";
        }
        return turned(page.records().size(), page.token().orElse(""));
    }

    /** A page is done; whether it was the last. */
    private boolean turned(int records, String next) {
        delivered += records;
        token = next;
        observer.page(delivered, size);
        if (next.isEmpty()) {
            return true;
        }
        if (shelves.isDue()) {
            shelves.flush();
            keepPlace();
        }
        return false;
    }

    private void makeSure() throws Stop, InterruptedException {
        if (doubt == null && size != null && delivered < size) {
            doubt = "The list has " + delivered + " records, but was said to have " + size + ".";
        } else if (doubt == null && size != null && delivered > size) {
            observer.remark("The list has " + delivered + " records, but was said to have " + size + ".");
        }
        if (doubt != null) {
            observer.remark(doubt + " It is compared with ListIdentifiers.");
            observer.remark(new Comparison(client, shelves, single, task).run(from, until));
        }
        if (delivered == 0 && task.set() != null && !task.isListed()) {
            throw new Stop(
                    "The repository does not list the set '" + task.set() + "' (any more), and has nothing in it.",
                    false);
        }
    }

    /** Takes down where to go on; nowhere where no page came yet. */
    private void keepPlace() {
        journal.note(known.at(
                token == null ? null : new HarvestedList.UnderWay(token, from, until, began, delivered, size)));
    }

    private String place() {
        return delivered == 0 ? "" : "After " + delivered + " records: ";
    }
}
