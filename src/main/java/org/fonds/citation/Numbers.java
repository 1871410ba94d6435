package org.fonds.citation;

import org.jspecify.annotations.Nullable;

/** Numbers of pages and leaves. */
final class Numbers {
    private Numbers() {}

    /** {@code 48}, {@code 403-410}, {@code 12ob}, {@code 4ff}: begins with a digit, goes on in digits, dashes, two letters. */
    static boolean isRange(String words) {
        int letters = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
            } else if (!Character.isDigit(c) && !Letters.isDash(c) && !Letters.isSpace(c)) {
                return false;
            }
        }
        return !words.isEmpty() && Character.isDigit(words.charAt(0)) && letters <= 3;
    }

    static boolean isYear(String words) {
        return words.length() == 4
                && words.chars().allMatch(c -> c >= '0' && c <= '9')
                && (words.startsWith("19") || words.startsWith("20") || words.startsWith("18"));
    }

    /** The number with its label, {@code pp. 3-6}, or without: a pair of caption and value, or null. */
    static @Nullable Labelled pages(CitationText text, Span segment, String... labels) {
        Scanner scan = text.scan(segment.start(), segment.end());
        if (scan.acceptAnyWord(labels)) {
            scan.accept('.');
        }
        Span caption = new Span(segment.start(), scan.at());
        Span value = new Span(scan.skipSpaces().at(), segment.end());
        return isRange(text.in(value)) ? new Labelled(text.in(caption), value) : null;
    }

    /** A value with the label printed before it. */
    record Labelled(String caption, Span value) {}
}
