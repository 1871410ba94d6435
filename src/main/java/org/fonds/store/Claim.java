package org.fonds.store;

/** An origin that one process has for itself. It ends when closed, and with the process, however that ends. */
public interface Claim extends AutoCloseable {
    /** Leaves the origin to others. */
    @Override
    void close();
}
