package org.fonds.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of the months in English, whole or cut, in any case. */
final class Month {
    private static final List<String> NAMES = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private Month() {}

    /** The number of the month of this name, 1 to 12, or null. */
    static @Nullable Integer number(String word) {
        String folded = Letters.fold(word);
        for (int i = 0; i < NAMES.size(); i++) {
            if (isName(folded, NAMES.get(i))) {
                return i + 1;
            }
        }
        return null;
    }

    private static boolean isName(String word, String name) {
        return word.equals(name)
                || (word.length() == 3 && name.startsWith(word))
                || (word.equals("sept") && name.startsWith(word));
    }
}
