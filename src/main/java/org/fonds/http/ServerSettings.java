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
}
