package org.fonds.ingest.explain;

import java.util.List;

/**
 * Words by which a statement is known in a rendition.
 *
 * @param words to the letter
 * @param near words of which one must stand in or around them; empty where it does not matter
 */
record Sign(Kind kind, String words, List<String> near) {
    /** Where the words count. */
    enum Kind {
        /** Alone, or among other words. */
        WORDS,
        /** Alone: {@code rus} and {@code 5} are found in too many words. */
        CODE,
        /** Around the statement: what holds these words holds it among others. */
        WHOLE
    }

    Sign {
        near = List.copyOf(near);
    }

    static Sign words(String words, String... near) {
        return new Sign(Kind.WORDS, words, List.of(near));
    }

    static Sign code(String words, String... near) {
        return new Sign(Kind.CODE, words, List.of(near));
    }

    static Sign whole(String words) {
        return new Sign(Kind.WHOLE, words, List.of());
    }

    boolean isHeldBy(Leaf leaf) {
        return kind != Kind.WHOLE && leaf.holds(words) && isNear(leaf);
    }

    boolean isAmongOthersIn(Leaf leaf) {
        return isIn(leaf) && isNear(leaf);
    }

    /** The same, whatever stands around the words: for texts that name no roles. */
    boolean isIn(Leaf leaf) {
        return kind != Kind.CODE && leaf.contains(words);
    }

    private boolean isNear(Leaf leaf) {
        return near.isEmpty() || near.stream().anyMatch(leaf::isNear);
    }
}
