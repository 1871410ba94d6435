package org.fonds.store;

/**
 * How much one page may hold; a page always holds one record at least.
 *
 * @param records at most this many records
 * @param bytes at most this many bytes of headers and bodies together
 */
public record PageLimits(int records, long bytes) {

    public PageLimits {
        if (records < 1 || bytes < 1) {
            throw new IllegalArgumentException("a page holds at least one record: " + records + ", " + bytes);
        }
    }
}
