package org.fonds.record;

import org.jspecify.annotations.Nullable;

/**
 * An archive that holds a document or a copy of it, and where in it the paper lies.
 *
 * <p>Example: holder {@code Archive of the President of the Russian Federation}, abbreviation {@code APRF}, printed
 * {@code Archive of the President of the Russian Federation (APRF)}.
 *
 * @param printed the holder with its abbreviation, native name and place as printed, without the shelf-mark
 * @param holder the name as printed, not expanded; the abbreviation where only that is printed
 * @param abbreviation as printed
 * @param nativeName the name in the holder's own language, as printed
 * @param place the town, as printed
 * @param country as printed
 * @param mark the shelf-mark; for a collection without one, its title and number as levels {@code collection}, {@code lccn}
 * @param note a provenance note printed after the holder: {@code Special Declassification April 2002}
 */
public record Holding(
        String printed,
        String holder,
        @Nullable String abbreviation,
        @Nullable String nativeName,
        @Nullable String place,
        @Nullable String country,
        ShelfMark mark,
        @Nullable String note) {

    public Holding {
        if (holder.isBlank()) {
            throw new IllegalArgumentException("a holding without a holder: '" + printed + "'");
        }
    }
}
