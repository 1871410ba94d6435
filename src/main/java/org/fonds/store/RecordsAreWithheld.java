package org.fonds.store;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Records cannot be handed out, because the store has lost their bytes. Nothing is to be concluded about the records: they
 * are not deleted.
 */
public final class RecordsAreWithheld extends StoreIsUnavailable {
    private static final long serialVersionUID = 1L;

    private final transient List<DamagedRendition> damaged;

    private RecordsAreWithheld(String message, List<DamagedRendition> damaged) {
        super(message);
        this.damaged = List.copyOf(damaged);
    }

    /** Damage that was found just now. */
    static RecordsAreWithheld found(List<DamagedRendition> damaged) {
        return new RecordsAreWithheld(
                "The store has damaged renditions: "
                        + damaged.stream().map(DamagedRendition::toString).collect(Collectors.joining(", "))
                        + ". 'fonds heal' makes them anew.",
                damaged);
    }

    /**
     * What could not be healed, so that asking again is of no use before somebody publishes it anew.
     *
     * @param what a record, or a list
     */
    public static RecordsAreWithheld forGood(Object what) {
        return new RecordsAreWithheld(
                "Of " + what
                        + " the store has no sound bytes, and could not make them anew. Ingest the documents again.",
                List.of());
    }

    /** What may still be healed; empty where that was tried in vain. */
    public List<DamagedRendition> damaged() {
        return damaged;
    }
}
