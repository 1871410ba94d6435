package org.fonds.store;

/**
 * The blocks of a format, in numbers.
 *
 * @param blocks how many there are
 * @param records how many records they show
 * @param stale how many of the blocks wait to be built anew
 */
public record BlockFigures(long blocks, long records, long stale) {
    /** Of a format that has none. */
    public static final BlockFigures NONE = new BlockFigures(0, 0, 0);
}
