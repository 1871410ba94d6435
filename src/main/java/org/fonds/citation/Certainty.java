package org.fonds.citation;

/** How much the words before a place already say that a holder stands there. */
enum Certainty {
    /** Nothing was said: the text may be no citation at all. */
    POSSIBLE,
    /** After the digital archive a source must come. */
    EXPECTED,
    /** After "copy courtesy of" a holder must come, archive or not. */
    CERTAIN
}
