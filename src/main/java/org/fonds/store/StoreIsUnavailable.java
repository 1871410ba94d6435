package org.fonds.store;

/** The store could not be read or written: try again later. It says nothing about what the store holds. */
public class StoreIsUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreIsUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    StoreIsUnavailable(String message) {
        super(message);
    }
}
