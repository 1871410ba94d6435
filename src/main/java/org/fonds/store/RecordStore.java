package org.fonds.store;

import java.util.function.Function;

/** The side of the store that answers read. Any number of threads and processes may read while others publish. */
public interface RecordStore {
    /**
     * Answers a question from one snapshot of the store.
     *
     * @throws StoreIsUnavailable where the store cannot be read now; nothing may be concluded from it
     */
    <T> T read(Function<? super Snapshot, ? extends T> question);
}
