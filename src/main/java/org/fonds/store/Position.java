package org.fonds.store;

/**
 * A place in the order of a list: by the publication that a version began with, then by item.
 *
 * @param number the publication, from 1
 * @param item the store's own number of the item
 */
public record Position(long number, long item) implements Comparable<Position> {
    /** Before the first version of any list. */
    public static final Position START = new Position(0, 0);

    @Override
    public int compareTo(Position other) {
        int byNumber = Long.compare(number, other.number);
        return byNumber != 0 ? byNumber : Long.compare(item, other.item);
    }
}
