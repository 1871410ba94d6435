package org.fonds.provider;

import java.time.Instant;
import java.util.OptionalLong;
import org.fonds.protocol.SetSpec;
import org.fonds.protocol.Verb;
import org.fonds.store.ListScope;
import org.fonds.store.Position;

/** What a resumptionToken says once its seal is opened: one page of one list. */
sealed interface ListToken {
    Verb verb();

    /** The newest publication when the list began. */
    long pinned();

    /** The responseDate of the list's first page. */
    Instant listBirth();

    /**
     * A page of ListRecords or ListIdentifiers: exactly the records in (start, end], whenever it is asked for.
     *
     * @param cursor how many records came before
     * @param size how many the list has; empty where records were withheld when it began
     */
    record Records(
            Verb verb, ListScope scope, Position start, Position end, long cursor, OptionalLong size, Instant listBirth)
            implements ListToken {
        @Override
        public long pinned() {
            return scope.pinned();
        }
    }

    /**
     * A page of ListSets: the sets behind {@code after}.
     *
     * @param limit how many the page has at most
     */
    record Sets(SetSpec after, int limit, long pinned, long cursor, long size, Instant listBirth) implements ListToken {
        @Override
        public Verb verb() {
            return Verb.LIST_SETS;
        }
    }
}
