package org.fonds.ingest;

/** A document that was once understood cannot be read any more: the program that stored it knew another layout. */
public final class StoredDocumentIsUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoredDocumentIsUnreadable(String message) {
        super(message);
    }
}
