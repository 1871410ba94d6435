package org.fonds.citation;

/** A stretch of a text, from its first character to the one after its last. */
record Span(int start, int end) {

    /** The stretch without separators and spaces at either side. */
    static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Letters.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Letters.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** The stretch without the spaces, commas, semicolons and stops that part it from its neighbours. */
    static Span unparted(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isParting(text.charAt(from))) {
            from++;
        }
        while (to > from && isParting(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    static boolean isParting(char c) {
        return Letters.isSpace(c) || ",;.:".indexOf(c) >= 0;
    }

    boolean isEmpty() {
        return start >= end;
    }

    String in(String text) {
        return text.substring(start, end);
    }
}
