package org.fonds.store;

/** A heading, and how many cards are filed under it. */
public record HeadingCount(Heading heading, long records) {}
