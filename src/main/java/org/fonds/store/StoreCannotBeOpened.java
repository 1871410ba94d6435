package org.fonds.store;

import org.jspecify.annotations.Nullable;

/** There is no store at an address, or not one that this program can use; the message says which and what to do. */
public final class StoreCannotBeOpened extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreCannotBeOpened(String message) {
        this(message, null);
    }

    public StoreCannotBeOpened(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
