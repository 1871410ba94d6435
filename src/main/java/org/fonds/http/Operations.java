package org.fonds.http;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is there for those who keep the server running.
 *
 * @param adminPort a port for health and metrics alone; null for the one that everything is served at
 * @param requestsPerMinute what each client may ask of endpoint and pages in a minute; 0 for as much as it likes
 * @param vitals what the store holds; empty where it cannot be read now
 * @param listeners told of each OAI-PMH request
 */
public record Operations(
        @Nullable Integer adminPort,
        int requestsPerMinute,
        Supplier<Optional<Vitals>> vitals,
        List<RequestListener> listeners) {
    /** Without limits, listeners or anything to tell of the store. */
    public static final Operations UNWATCHED = new Operations(null, 0, Optional::empty, List.of());

    public Operations {
        listeners = List.copyOf(listeners);
    }
}
