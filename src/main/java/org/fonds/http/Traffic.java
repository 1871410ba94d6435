package org.fonds.http;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What passes through the endpoint: who may ask now, and who is told of what was answered. */
final class Traffic {
    private final ClientBudget budget;
    private final RequestMeters meters;
    private final List<RequestListener> listeners;

    Traffic(ClientBudget budget, RequestMeters meters, List<RequestListener> listeners) {
        this.budget = budget;
        this.meters = meters;
        this.listeners = List.copyOf(listeners);
    }

    /** Lets a client's request in; where it has asked too often: when it may ask again. */
    Optional<Duration> admit(String client) {
        Optional<Duration> wait = budget.take(client);
        wait.ifPresent(refused -> meters.refused());
        return wait;
    }

    void served(ServedRequest request) {
        meters.served(request);
        listeners.forEach(listener -> listener.served(request));
    }
}
