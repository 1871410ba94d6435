package org.fonds.store;

/** In which form the text of blocks is wanted. */
public enum TextForm {
    /** As it is. */
    PLAIN,

    /** Deflated, to be joined into a compressed answer. */
    DEFLATED
}
