package org.fonds.http;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where the server listens and what it calls itself.
 *
 * @param host the address to bind to; {@code localhost} lets nobody in from outside
 * @param port 0 for any free port
 * @param baseUrl the OAI-PMH base URL as harvesters know it; null for the listening address
 * @param trustForwarded whether X-Forwarded headers of a proxy in front say what the base URL is
 */
public record ServerSettings(
        String host, int port, @Nullable URI baseUrl, boolean trustForwarded) {
    public ServerSettings {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("a port is a number from 0 to 65535, not " + port);
        }
    }

    /** The host as a URL names it: an IPv6 address in brackets; a wildcard address is no host, localhost stands for it. */
    String hostInUrl() {
        if (isWildcard()) {
            return "localhost";
        }
        return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    }

    /** Whether the server listens at every address, so that without a base URL nobody knows under which it is reached. */
    public boolean isWildcard() {
        return host.equals("0.0.0.0") || host.equals("::") || host.equals("[::]");
    }
}
