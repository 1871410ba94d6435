package org.fonds.store;

/** One row of a list with its place in the order. */
record ListRow<T>(Position position, T value) implements Comparable<ListRow<T>> {
    @Override
    public int compareTo(ListRow<T> other) {
        return position.compareTo(other.position);
    }
}
