package org.fonds.harvest;

import org.jspecify.annotations.Nullable;

/**
 * Why a request has no usable answer, after all attempts.
 *
 * @param kind what can be done about it
 * @param reason for people, exact
 * @param body what came, where something came that cannot be read; null otherwise
 */
@SuppressWarnings("ArrayRecordComponent") // bytes to be looked through for what can be saved; never compared
public record Failure(Kind kind, String reason, byte @Nullable [] body) {
    /** What can be done about a failure. */
    public enum Kind {
        /** Nobody answers, or not in time: nothing else of this repository will come now. */
        UNREACHABLE,
        /** The repository said no, by an HTTP status. */
        REFUSED,
        /** The repository fails at this request; another request may well succeed. */
        BROKEN,
        /** What comes cannot be read as XML, is cut short or too large; its records may come one by one. */
        UNREADABLE,
        /** What answers is no OAI-PMH. */
        NOT_OAI
    }

    static Failure of(Kind kind, String reason) {
        return new Failure(kind, reason, null);
    }

    /** Whether other requests to the same repository are worth while. */
    boolean isOfThisRequestAlone() {
        return kind == Kind.BROKEN || kind == Kind.UNREADABLE;
    }
}
