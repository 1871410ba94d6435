package org.fonds.http;

import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.glassfish.grizzly.http.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a request's own address the one that the client knows, so that whoever asks JAX-RS for the base URI writes
 * links that hold behind a proxy too. Pages stand beside the OAI-PMH endpoint: where its base URL is {@code
 * https://archive.example.org/data/oai}, they begin at {@code https://archive.example.org/data/}.
 */
@PreMatching
final class PublicAddress implements ContainerRequestFilter {
    private final BaseUrl baseUrl;

    @Context
    private @Nullable Provider<Request> connection;

    PublicAddress(BaseUrl baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (connection == null) {
            throw new IllegalStateException("JAX-RS has not injected the connection");
        }
        UriInfo asked = request.getUriInfo();
        URI root = BaseUrl.beside(baseUrl.of(connection.get()));
        // An address may lack the slash that begins its path, or have no path at all.
        String path = Strings.CS.removeStart(
                StringUtils.defaultString(asked.getRequestUri().getRawPath()),
                asked.getBaseUri().getRawPath());
        String query = asked.getRequestUri().getRawQuery();
        request.setRequestUri(root, URI.create(root + path + (query == null ? "" : "?" + query)));
    }
}
