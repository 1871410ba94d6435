package org.fonds.store;

import java.time.LocalDate;
import java.util.Optional;
import org.fonds.protocol.OaiIdentifier;

/** Under which identifier, from which source and with which first day a document asks to come in. */
record Admission(OaiIdentifier identifier, String source, boolean adopt, LocalDate firstDay) {

    /** Why the document does not come in under an item that is there already; empty where it does. */
    Optional<Outcome> refusal(Item item) {
        if (!adopt && !item.source().equals(source)) {
            return Optional.of(new Outcome.OwnedElsewhere(identifier, item.source()));
        }
        if (!item.firstDay().equals(firstDay)) {
            return Optional.of(new Outcome.FirstDayDiffers(identifier, item.firstDay()));
        }
        return Optional.empty();
    }
}
