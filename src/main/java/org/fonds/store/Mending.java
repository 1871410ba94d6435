package org.fonds.store;

/** What became of a {@link DamagedRendition}. */
public enum Mending {
    /** It is sound: somebody else was faster, or a list no longer needs it. */
    SOUND,

    /** It has the bytes again that were published. Nothing is announced, since nothing has changed. */
    HEALED,

    /** The record is left out of lists from now on, until it is published anew. */
    WITHHELD
}
