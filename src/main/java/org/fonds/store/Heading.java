package org.fonds.store;

/**
 * Something by which cards are filed.
 *
 * <p>Example: kind {@code holder}, value {@code aprf}, name {@code Archive of the President of the Russian Federation}.
 *
 * @param kind one of the kinds below
 * @param value by which it is asked for
 * @param name for people
 */
public record Heading(String kind, String value, String name) {
    /** The kind of the sets that are none of the following. */
    public static final String SET = "set";

    /** The kind of the archives that hold originals. */
    public static final String HOLDER = "holder";

    /** The kind of the languages of originals. */
    public static final String LANGUAGE = "language";

    /** The kind of years. */
    public static final String YEAR = "year";

    /** The kind of those who paid. */
    public static final String SPONSOR = "sponsor";

    public Heading {
        if (kind.isBlank() || value.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a heading that says nothing: " + kind + ", " + value + ", " + name);
        }
    }
}
