package org.fonds.store;

/**
 * One of the two documents that an item can have.
 *
 * @param item the store's number of the item
 * @param held whether it is the one held back; else the one published
 */
record Assessed(long item, boolean held) {}
