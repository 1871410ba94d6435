package org.fonds.record;

/**
 * A section of the page that no field is known for, kept as it stands.
 *
 * @param heading as printed
 * @param text as printed
 */
public record PageNote(String heading, String text) {}
