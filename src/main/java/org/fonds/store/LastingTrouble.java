package org.fonds.store;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * Trouble of work that is tried again and again: told when it begins or becomes another one, and when it is over, so that
 * hours of a full disk are not hours of the same line. For one thread.
 */
public final class LastingTrouble {
    private final Logger log;
    private final String undone;
    private @Nullable String last;

    /** @param undone what is not done meanwhile, the beginning of a sentence */
    public LastingTrouble(Logger log, String undone) {
        this.log = log;
        this.undone = undone;
    }

    /** The work could not be done. */
    public void met(StoreIsUnavailable trouble) {
        String reason = String.valueOf(trouble.getMessage());
        if (!reason.equals(last)) {
            log.warn("{}: {}", undone, reason);
        }
        last = reason;
    }

    /** The work was done. */
    public void over() {
        if (last != null) {
            log.warn("{} for a while; now all is well again.", undone);
        }
        last = null;
    }
}
