package org.fonds.harvest;

import java.util.List;
import org.fonds.protocol.ErrorCode;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.Verb;
import org.jspecify.annotations.Nullable;

/**
 * Makes sure of a list that ended in a doubtful way: goes through ListIdentifiers over the same selection and fetches one
 * by one what the store does not have by the datestamp that is stated there.
 */
final class Comparison {
    private final RepositoryClient client;
    private final Shelving shelves;
    private final SingleRecords single;
    private final ListTask task;
    private final RoundTrips roundTrips = new RoundTrips();
    private long listed;
    private long fetched;

    Comparison(RepositoryClient client, Shelving shelves, SingleRecords single, ListTask task) {
        this.client = client;
        this.shelves = shelves;
        this.single = single;
        this.task = task;
    }

    /** What it came to, in a sentence. */
    String run(@Nullable String from, @Nullable String until) throws Stop, InterruptedException {
        shelves.flush();
        Answered answered = client.list(Verb.LIST_IDENTIFIERS, task.format().prefix(), task.set(), from, until);
        for (OaiAnswer page = page(answered); ; page = page(answered)) {
            compare(page.records());
            if (page.token().isEmpty()) {
                shelves.flush();
                return "ListIdentifiers names " + listed + " records; " + fetched + " of them were fetched one by one.";
            } else if (roundTrips.isCircle(page.records())) {
                throw new Stop("ListIdentifiers goes round in circles after " + listed + " records.", false);
            }
            answered = client.resume(Verb.LIST_IDENTIFIERS, page.token().get());
        }
    }

    private OaiAnswer page(Answered answered) throws Stop {
        if (answered instanceof Answered.Not not) {
            throw new Stop(
                    "ListIdentifiers, by which it would be made complete, fails: "
                            + not.failure().reason(),
                    not.failure().kind() == Failure.Kind.UNREACHABLE);
        }
        OaiAnswer page = ((Answered.With) answered).answer();
        if (!page.errors().isEmpty() && !page.has(ErrorCode.NO_RECORDS_MATCH)) {
            throw new Stop(
                    "ListIdentifiers, by which it would be made complete, fails: "
                            + page.errors().get(0) + ".",
                    false);
        }
        return page;
    }

    private void compare(List<HarvestedRecord> headers) throws Stop, InterruptedException {
        MetadataFormat format = task.format();
        for (HarvestedRecord header : headers) {
            listed++;
            if (!shelves.has(header, format)) {
                fetched++;
                single.fetch(header.identifier());
                if (shelves.isDue()) {
                    shelves.flush();
                }
            }
        }
    }
}
