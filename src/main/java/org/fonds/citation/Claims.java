package org.fonds.citation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which characters of a text are accounted for by a part. The rest is what nobody claimed; so whatever a part of the
 * grammar overlooks, it cannot get lost.
 */
final class Claims {
    private final String text;
    private final BitSet claimed;

    Claims(String text) {
        this.text = text;
        this.claimed = new BitSet(text.length());
    }

    void take(Span span) {
        if (!span.isEmpty()) {
            claimed.set(span.start(), span.end());
        }
    }

    void takeAll(Iterable<Span> spans) {
        spans.forEach(this::take);
    }

    /** The stretches with a word in them that no part has claimed, in the order of the text. */
    List<String> rest() {
        List<String> rest = new ArrayList<>();
        int start = claimed.nextClearBit(0);
        while (start < text.length()) {
            int next = claimed.nextSetBit(start);
            int end = next < 0 ? text.length() : next;
            add(rest, start, end);
            start = claimed.nextClearBit(end);
        }
        return rest;
    }

    private void add(List<String> rest, int start, int end) {
        String words = text.substring(start, end);
        if (words.codePoints().allMatch(Letters::isSeparator)) {
            return;
        }
        int from = start;
        while (Span.isParting(text.charAt(from))) {
            from++;
        }
        rest.add(text.substring(from, end).stripTrailing());
    }
}
