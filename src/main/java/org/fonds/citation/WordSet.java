package org.fonds.citation;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A few words that the grammar knows, compared without regard to case and accents. */
final class WordSet {
    private final Set<String> words;

    private WordSet(Set<String> words) {
        this.words = words;
    }

    /** These words, parted by spaces. */
    static WordSet of(String words) {
        return new WordSet(
                Arrays.stream(words.split(" ", -1)).map(Letters::fold).collect(Collectors.toUnmodifiableSet()));
    }

    boolean has(String word) {
        return words.contains(Letters.fold(word));
    }

    /** Whether one of them stands among these words. */
    boolean isAmong(String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isLetter(text.charAt(i))) {
                if (i > start && has(text.substring(start, i))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Letters.isCombining(c);
    }
}
