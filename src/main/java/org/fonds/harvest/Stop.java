package org.fonds.harvest;

/** Ends a list before its end: thrown inside this package alone, from whatever depth the reason came up. */
final class Stop extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean gone;

    Stop(String reason, boolean repositoryIsGone) {
        super(reason);
        this.gone = repositoryIsGone;
    }

    /** Whether nothing else of the repository will come now. */
    boolean repositoryIsGone() {
        return gone;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
