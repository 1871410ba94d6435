package org.fonds.store;

import java.util.List;

/**
 * A block that is not stored yet.
 *
 * @param records how many versions it shows: those that were current in (after, end] after publication {@code builtAt}
 * @param size of their headers and bodies
 */
record BuiltBlock(Position after, Position end, int records, long size, long builtAt, List<BlockText> texts) {}
