package org.fonds.store;

import java.time.LocalDate;
import org.fonds.protocol.OaiIdentifier;

/** What became of a {@link Change}. */
public sealed interface Outcome {
    OaiIdentifier identifier();

    /**
     * At least one format has a new version.
     *
     * @param isNew whether the item had no version before, not even a tombstone
     */
    record Published(OaiIdentifier identifier, boolean isNew) implements Outcome {}

    /** Nothing to publish: what is served is as it was. */
    record Unchanged(OaiIdentifier identifier) implements Outcome {}

    /** Formats that were live ended in tombstones; none is live now. */
    record Deleted(OaiIdentifier identifier) implements Outcome {}

    /** Held back; what was served stays served. */
    record Held(OaiIdentifier identifier) implements Outcome {}

    /** Withdrawn on purpose: the document is kept, nothing is published. */
    record StaysWithdrawn(OaiIdentifier identifier) implements Outcome {}

    /** There was nothing to undo: the item is not withdrawn. */
    record NotWithdrawn(OaiIdentifier identifier) implements Outcome {}

    /** Refused: the item belongs to another source. */
    record OwnedElsewhere(OaiIdentifier identifier, String owner) implements Outcome {}

    /** Refused: the item's first day is another one; render with that and ask again. */
    record FirstDayDiffers(OaiIdentifier identifier, LocalDate firstDay) implements Outcome {}

    /** Refused: there is no such item. */
    record Unknown(OaiIdentifier identifier) implements Outcome {}
}
