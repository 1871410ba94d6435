package org.fonds.citation;

import org.fonds.record.Holding;
import org.fonds.record.ShelfMark;
import org.jspecify.annotations.Nullable;

/**
 * A holder as printed.
 *
 * @param printed all its words, with abbreviation, native name and place
 * @param archive what the table knows of it
 */
record HolderPart(
        String text,
        Span printed,
        String name,
        @Nullable String abbreviation,
        @Nullable String nativeName,
        @Nullable String place,
        @Nullable String country,
        @Nullable Archive archive) {

    boolean isKnown() {
        return archive != null;
    }

    ShelfMarkSystem system() {
        return archive == null ? ShelfMarkSystem.UNKNOWN : archive.system();
    }

    Holding holding(ShelfMark mark, @Nullable String note) {
        return new Holding(printed.in(text), name, abbreviation, nativeName, place, country, mark, note);
    }
}
