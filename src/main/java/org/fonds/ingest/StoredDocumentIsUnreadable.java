package org.fonds.ingest;

/**
 * A document is kept that cannot be read as a page: the program that stored it knew another layout, or it was harvested.
 */
public final class StoredDocumentIsUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoredDocumentIsUnreadable(String message) {
        super(message);
    }
}
