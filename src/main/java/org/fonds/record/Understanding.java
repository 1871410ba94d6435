package org.fonds.record;

/** How much of a page's citation is understood. */
public enum Understanding {
    /** Every word of it. */
    WHOLE,
    /** Some parts; the rest is kept as it stands. */
    PART,
    /** No part: it is no citation, or one of a kind that the grammar does not know. */
    NONE,
    /** The page prints no citation. */
    UNSTATED
}
