package org.fonds.http;

/** The listening address could not be bound. */
public final class ServerCannotListen extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ServerCannotListen(ServerSettings settings, Exception cause) {
        super(
                "Cannot listen at " + settings.host() + ":" + settings.port() + " (" + cause.getMessage()
                        + "). Is another server running there? Choose another port with --port, or --port 0 for any.",
                cause);
    }
}
