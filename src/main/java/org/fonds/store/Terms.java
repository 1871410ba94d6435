package org.fonds.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The terms by which cards are found: the words of a text without case and diacritics, each ideograph a word by itself; and
 * headings, by a mark that is in no word.
 */
final class Terms {
    private static final int LONGEST = 40;
    private static final int MOST = 2000;
    private static final int MOST_ASKED = 12;
    private static final char HEADING = '\uE000';

    private Terms() {}

    /** The term of a heading. */
    static String ofHeading(long number) {
        return HEADING + String.valueOf(number);
    }

    /** The different words of texts, in the order found. */
    static Set<String> of(List<String> texts) {
        Set<String> terms = new LinkedHashSet<>();
        for (String text : texts) {
            words(text).stream().limit(MOST).forEach(terms::add);
        }
        return terms;
    }

    /** The words of what somebody asks for. */
    static List<String> asked(String words) {
        return words(words).stream().limit(MOST_ASKED).toList();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        folded.codePoints()
                .filter(character -> Character.getType(character) != Character.NON_SPACING_MARK)
                .forEach(character -> add(character, word, words));
        end(word, words);
        return words;
    }

    private static void add(int character, StringBuilder word, List<String> words) {
        if (!Character.isLetterOrDigit(character)) {
            end(word, words);
        } else if (Character.isIdeographic(character)) {
            end(word, words);
            words.add(Character.toString(character));
        } else if (word.length() < LONGEST) {
            word.appendCodePoint(character);
        }
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
