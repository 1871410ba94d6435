package org.fonds.source;

import java.text.Normalizer;

/**
 * Titles in capitals, as the old site prints them. It wrote capitals before it decoded entities, so that a letter with a
 * diacritic may have stayed small among them: {@code JELEń}.
 */
final class Capitals {
    private static final int FEWEST = 4;

    private Capitals() {}

    /** Whether the words are in capitals: no small letter of ASCII, and capitals are by far the most. */
    static boolean are(String printed) {
        // Decomposed, the small letter would be one of ASCII.
        String words = Normalizer.normalize(printed, Normalizer.Form.NFC);
        if (words.chars().anyMatch(c -> c >= 'a' && c <= 'z')) {
            return false;
        }
        long small = words.codePoints().filter(Character::isLowerCase).count();
        long capital = words.codePoints().filter(Character::isUpperCase).count();
        return capital >= FEWEST && capital >= 2 * small;
    }
}
