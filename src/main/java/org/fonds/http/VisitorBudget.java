package org.fonds.http;

import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.glassfish.grizzly.http.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Counts what is asked beside the endpoint against the same budget of a client: a page costs as much as an answer to a
 * harvester. Refuses with a bare 503, so that pages can say it in their own way.
 */
@PreMatching
final class VisitorBudget implements ContainerRequestFilter {
    /** The endpoint counts for itself; probes are no visitors; a page and what belongs to it are one visit. */
    private static final Pattern FREE = Pattern.compile("oai|health/.*|metrics|[a-z]+\\.(css|js|svg)");

    private final ClientAddress clients;
    private final Traffic traffic;

    @Context
    private @Nullable Provider<Request> connection;

    VisitorBudget(ClientAddress clients, Traffic traffic) {
        this.clients = clients;
        this.traffic = traffic;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (connection != null && !FREE.matcher(request.getUriInfo().getPath()).matches()) {
            traffic.admit(clients.of(connection.get()))
                    .ifPresent(wait -> request.abortWith(Response.status(Response.Status.SERVICE_UNAVAILABLE)
                            .header(HttpHeaders.RETRY_AFTER, wait.toSeconds())
                            .build()));
        }
    }
}
