package org.fonds.quality;

/** A folder of official schemas cannot be used; the message says what is missing or wrong. */
public final class SchemasAreUnusable extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    SchemasAreUnusable(String message) {
        super(message);
    }
}
