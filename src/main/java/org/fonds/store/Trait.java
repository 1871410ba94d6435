package org.fonds.store;

/**
 * Something that documents can have in common, and by which they are counted.
 *
 * <p>Example: kind {@code year}, value {@code 1956}; kind {@code field}, value {@code summary}.
 *
 * @param kind what it is about
 * @param value what the document has of it
 */
public record Trait(String kind, String value) {
    /** The kind of the day on which a document was first held back, YYYY-MM-DD in UTC; the store gives it itself. */
    public static final String HELD_SINCE = "held-since";

    public Trait {
        if (kind.isEmpty()) {
            throw new IllegalArgumentException("a trait without a kind: '" + value + "'");
        }
    }
}
