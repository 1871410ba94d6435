package org.fonds.ingest.explain;

import java.util.Set;

/**
 * A text in a rendition: that of an element, or of an attribute.
 *
 * @param path its XPath
 * @param text to the letter
 * @param surroundings names and attributes of the elements that it stands in, and the texts beside it: by these a
 *     translator is told from an addressee, and an original from its copy
 */
record Leaf(String path, String text, Set<String> surroundings) {

    boolean holds(String words) {
        return text.equals(words);
    }

    /** Whether the words stand in the text without being a piece of longer words. */
    boolean contains(String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (isBorder(at) && isBorder(at + words.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word such as {@code translator} stands in or around this text. */
    boolean isNear(String word) {
        return contains(word) || surroundings.contains(word);
    }

    private boolean isBorder(int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetterOrDigit(text.codePointBefore(at))
                || !Character.isLetterOrDigit(text.codePointAt(at));
    }
}
