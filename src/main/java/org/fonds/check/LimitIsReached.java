package org.fonds.check;

/** No further request may be sent. */
final class LimitIsReached extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LimitIsReached(String message) {
        super(message);
    }
}
