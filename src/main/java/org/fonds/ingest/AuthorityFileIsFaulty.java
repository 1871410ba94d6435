package org.fonds.ingest;

/** An authority file cannot be used; the message names file, line, value and remedy. */
public final class AuthorityFileIsFaulty extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    AuthorityFileIsFaulty(String message) {
        super(message);
    }
}
