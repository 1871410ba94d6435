package org.fonds.store;

/**
 * A store that is open: what answers read, what publishing writes, what ingest keeps beside it, how good it is, and the
 * journal of harvesting.
 */
public interface Store
        extends RecordStore,
                RecordLedger,
                AccessionRegister,
                QualityRegister,
                CardCatalog,
                HarvestJournal,
                AutoCloseable {
    /**
     * Whether this is a copy that follows another database: it answers what it has, and takes no publication.
     *
     * @throws StoreIsUnavailable where the store cannot be read now
     */
    boolean isReplica();

    /** Gives back files and connections. What was published stays; nothing may be asked of the store afterwards. */
    @Override
    void close();
}
