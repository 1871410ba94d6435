package org.fonds.citation;

/**
 * The stable short key of a holder, and its name for people.
 *
 * <p>Example: {@code aprf}, {@code Archive of the President of the Russian Federation}; the set is {@code holder:aprf}.
 *
 * @param key of a-z, 0-9 and dashes
 * @param name the table's name of a known holder, else the name as printed
 */
public record HolderKey(String key, String name) {}
