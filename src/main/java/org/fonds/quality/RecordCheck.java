package org.fonds.quality;

/** One way of looking at the records of one format: a schema, or a set of rules. Safe for several threads. */
interface RecordCheck {
    /** A new inspector, for the thread that asks. */
    Inspector inspector();
}
