package org.fonds.harvest;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What one attempt at a request came to. */
sealed interface Fetched {
    /** An answer arrived whole, decompressed. */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to the reader; never compared
    record Body(int status, byte[] bytes) implements Fetched {}

    /** No answer; another attempt would be of no use. */
    record Failed(Failure failure) implements Fetched {}

    /**
     * No answer; another attempt may have one.
     *
     * @param asked what the server asks for; null where it does not say
     * @param doubtsGzip whether it had better be sent without compression
     */
    record Again(Failure failure, @Nullable Duration asked, boolean doubtsGzip) implements Fetched {
        Again(Failure failure, @Nullable Duration asked) {
            this(failure, asked, false);
        }
    }

    /** An answer of OAI-PMH arrived and is read. */
    record Read(OaiAnswer answer) implements Fetched {}
}
