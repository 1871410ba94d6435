package org.fonds.store;

/** A part of a list that is read in one way. */
sealed interface Stretch permits RowStretch, BlockStretch {
    /** Takes of it what the page has room for, and tells whether that is all of it. */
    boolean measure(Session session, PageCut cut);

    /** Writes all of it. */
    void write(Session session, PageText text);
}
