package org.fonds.http;

/** The listening address could not be bound. */
public final class ServerCannotListen extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ServerCannotListen(String host, int port, Exception cause) {
        super("Cannot listen at " + host + ":" + port + " (" + cause + "). " + remedy(cause), cause);
    }

    private static String remedy(Exception cause) {
        return String.valueOf(cause.getMessage()).contains("in use")
                ? "Another server is running there; choose another port with --port, or --port 0 for any."
                : "Check --host, which must be an address of this machine, and whether this user may open the port.";
    }
}
