package org.fonds.store;

/** How many documents have a trait. */
public record TraitCount(Trait trait, long records) {}
