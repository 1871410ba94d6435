package org.fonds.http;

import org.glassfish.grizzly.http.server.Request;

/** Whom a request comes from: the connection's other end or, behind a proxy that is trusted, whom that one names. */
final class ClientAddress {
    private static final int LONGEST = 45;

    private final boolean trustForwarded;

    ClientAddress(boolean trustForwarded) {
        this.trustForwarded = trustForwarded;
    }

    /** Of several names the last was written by the trusted proxy itself; the others anybody may have made up. */
    String of(Request request) {
        String forwarded = trustForwarded ? request.getHeader("X-Forwarded-For") : null;
        if (forwarded == null) {
            return request.getRemoteAddr();
        }
        String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return last.isEmpty() || last.length() > LONGEST ? request.getRemoteAddr() : last;
    }
}
