package org.fonds.cli;

/** A command could not do its work, for a reason that its user can mend. */
final class CommandFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandFailed(String message) {
        super(message);
    }

    CommandFailed(String message, Exception cause) {
        super(message + " (" + Reason.of(cause) + ")", cause);
    }
}
