package org.fonds.provider;

import java.time.Duration;

/** What is sent back for a request. */
public sealed interface Answer {
    /**
     * A whole OAI-PMH document, errors of the protocol included.
     *
     * @param xml UTF-8
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to the client; never compared
    record Document(byte[] xml) implements Answer {}

    /**
     * Nothing can be said now: 503 with Retry-After (OAI-PMH 2.0, section 3.1.2.2).
     *
     * @param retryAfter when to ask again
     * @param reason for the log and for people; tells nothing about records
     */
    record TryLater(Duration retryAfter, String reason) implements Answer {}
}
