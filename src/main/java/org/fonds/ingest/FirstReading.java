package org.fonds.ingest;

import java.util.List;
import java.util.function.Function;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.record.RecordId;
import org.fonds.source.Reading;
import org.fonds.store.Census;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a source before anything of it is published: which identifiers it has, which of them more than once,
 * and whether every document's number could be read.
 */
final class FirstReading implements AutoCloseable {
    private final Census census = Census.begin();
    private final Function<RecordId, OaiIdentifier> identify;
    private boolean complete = true;
    private boolean empty = true;

    FirstReading(Function<RecordId, OaiIdentifier> identify) {
        this.identify = identify;
    }

    /** Takes note of a document; one that is refused keeps its item alive as long as its number can be read. */
    void add(Reading reading) {
        empty = false;
        RecordId id = id(reading);
        if (id == null) {
            complete = false;
        } else {
            census.add(identify.apply(id).value(), reading.place().toString());
        }
    }

    private static @Nullable RecordId id(Reading reading) {
        return reading instanceof Reading.Accepted accepted ? accepted.record().id() : ((Reading.Refused) reading).id();
    }

    /** Whether every document's number could be read, and there was any: an empty folder is most often an unmounted one. */
    boolean isComplete() {
        return complete && !empty;
    }

    boolean has(OaiIdentifier identifier) {
        return census.firstPlace(identifier.value()).isPresent();
    }

    /** Where documents with this identifier stand; more than one place is a clash. */
    List<String> places(OaiIdentifier identifier) {
        return census.places(identifier.value());
    }

    @Override
    public void close() {
        census.close();
    }
}
