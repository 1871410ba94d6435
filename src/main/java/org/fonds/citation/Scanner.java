package org.fonds.citation;

/**
 * A place that moves through a stretch of text. Methods named {@code accept} move only when they succeed.
 */
final class Scanner {
    private final String text;
    private final int limit;
    private int at;

    Scanner(String text, int from, int limit) {
        this.text = text;
        this.limit = limit;
        this.at = from;
    }

    Scanner(String text) {
        this(text, 0, text.length());
    }

    int at() {
        return at;
    }

    int limit() {
        return limit;
    }

    Scanner to(int place) {
        at = place;
        return this;
    }

    boolean atEnd() {
        return at >= limit;
    }

    /** The character here, or NUL at the end. */
    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return at + ahead < limit ? text.charAt(at + ahead) : '\0';
    }

    String since(int start) {
        return text.substring(start, at);
    }

    Scanner skipSpaces() {
        while (!atEnd() && Letters.isSpace(peek())) {
            at++;
        }
        return this;
    }

    boolean accept(char c) {
        if (peek() != c || atEnd()) {
            return false;
        }
        at++;
        return true;
    }

    boolean acceptAny(String characters) {
        if (atEnd() || characters.indexOf(peek()) < 0) {
            return false;
        }
        at++;
        return true;
    }

    boolean acceptDash() {
        if (atEnd() || !Letters.isDash(peek())) {
            return false;
        }
        at++;
        return true;
    }

    /** The letters from here on, empty where none stands here. */
    String letters() {
        int start = at;
        while (!atEnd()
                && (Character.isLetter(peek()) || Letters.isCombining(peek()) || Character.isSurrogate(peek()))) {
            at++;
        }
        return since(start);
    }

    String digits() {
        int start = at;
        while (!atEnd() && peek() >= '0' && peek() <= '9') {
            at++;
        }
        return since(start);
    }

    /** The characters up to a space or the end. */
    String token() {
        int start = at;
        while (!atEnd() && !Letters.isSpace(peek())) {
            at++;
        }
        return since(start);
    }

    /** Takes this word, in any case, when it stands here whole; spaces before it are skipped. */
    boolean acceptWord(String word) {
        int start = at;
        if (Letters.fold(skipSpaces().letters()).equals(word) && !Character.isDigit(peek())) {
            return true;
        }
        at = start;
        return false;
    }

    boolean acceptWords(String... words) {
        int start = at;
        for (String word : words) {
            if (!acceptWord(word)) {
                at = start;
                return false;
            }
        }
        return true;
    }

    /** The place after this word and a colon, where they stand here; else this place. */
    int acceptLabel(String word) {
        int start = at;
        if (!acceptWord(word) || !accept(':')) {
            at = start;
        }
        return at;
    }

    boolean acceptAnyWord(String... words) {
        int start = at;
        String here = Letters.fold(skipSpaces().letters());
        for (String word : words) {
            if (here.equals(word) && !Character.isDigit(peek())) {
                return true;
            }
        }
        at = start;
        return false;
    }
}
