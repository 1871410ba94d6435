package org.fonds.citation;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Which characters of a text stand inside brackets or double quotes. A bracket or quote without a partner counts as
 * nothing, so that one slip of the typist does not swallow the rest of the citation.
 */
final class Nesting {
    private static final String OPENERS = "([{\u201C\u00AB\u201E";
    private static final String CLOSERS = ")]}\u201D\u00BB\u201D";
    private static final int NONE = -1;

    private final int[] partners;
    private final int[] depths;

    Nesting(String text) {
        partners = new int[text.length()];
        Arrays.fill(partners, NONE);
        depths = new int[text.length() + 1];
        pair(text);
        measure();
    }

    private void pair(String text) {
        Deque<Integer> open = new ArrayDeque<>();
        int[] opened = new int[OPENERS.length()];
        int straight = NONE;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                straight = pairStraight(straight, i);
            } else if (OPENERS.indexOf(c) >= 0) {
                open.push(i);
                opened[OPENERS.indexOf(c)]++;
            } else if (CLOSERS.indexOf(c) >= 0) {
                close(text, open, opened, i);
            }
        }
    }

    private int pairStraight(int opened, int at) {
        if (opened == NONE) {
            return at;
        }
        partners[opened] = at;
        partners[at] = opened;
        return NONE;
    }

    /** Pairs a closer with its nearest opener; what was opened in between and never closed stays without a partner. */
    private void close(String text, Deque<Integer> open, int[] opened, int at) {
        if (!isOpened(opened, text.charAt(at))) {
            return;
        }
        while (!open.isEmpty()) {
            int candidate = open.pop();
            opened[OPENERS.indexOf(text.charAt(candidate))]--;
            if (matches(text.charAt(candidate), text.charAt(at))) {
                partners[candidate] = at;
                partners[at] = candidate;
                return;
            }
        }
    }

    private static boolean isOpened(int[] opened, char closer) {
        for (int kind = 0; kind < opened.length; kind++) {
            if (CLOSERS.charAt(kind) == closer && opened[kind] > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(char opener, char closer) {
        return CLOSERS.charAt(OPENERS.indexOf(opener)) == closer;
    }

    private void measure() {
        int depth = 0;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] != NONE && partners[i] < i) {
                depth--;
            }
            depths[i] = depth;
            if (partners[i] > i) {
                depth++;
            }
        }
    }

    /** Whether the character at this place stands outside of all brackets and quotes; they themselves do. */
    boolean isOutside(int at) {
        return depths[at] <= 0;
    }

    int depth(int at) {
        return depths[at];
    }

    /** The place of the partner of the bracket or quote here, or -1. */
    int partner(int at) {
        return partners[at];
    }
}
