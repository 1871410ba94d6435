package org.fonds.provider;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What is sent back for a request. */
public sealed interface Answer {
    /** What was delivered, for those who keep count. */
    Delivery delivery();

    /**
     * A whole OAI-PMH document, errors of the protocol included.
     *
     * @param body XML in UTF-8, coded as the client wants it
     * @param tag an opaque tag that stays the same as long as the answer does, its responseDate apart; null for none
     */
    record Document(Body body, @Nullable String tag, Delivery delivery) implements Answer {}

    /** The client has the answer with this tag already. */
    record NotModified(String tag, Delivery delivery) implements Answer {}

    /**
     * Nothing can be said now: 503 with Retry-After (OAI-PMH 2.0, section 3.1.2.2).
     *
     * @param retryAfter when to ask again
     * @param reason for the log and for people; tells nothing about records
     */
    record TryLater(Duration retryAfter, String reason, Delivery delivery) implements Answer {}
}
