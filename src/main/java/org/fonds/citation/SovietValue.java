package org.fonds.citation;

/** The extent of a value in marks of the Soviet kind. */
final class SovietValue {
    private SovietValue() {}

    /** The end of the characters that belong together: to a space, comma, bracket, or a stop that parts levels. */
    static int tokenEnd(CitationText text, int from, int limit) {
        int at = from;
        while (at < limit && !isEnd(text.text(), at, limit)) {
            at++;
        }
        return at;
    }

    private static boolean isEnd(String text, int at, int limit) {
        char c = text.charAt(at);
        if (c == '.') {
            return at + 1 >= limit || !Character.isDigit(text.charAt(at + 1));
        }
        return Letters.isSpace(c) || ",;:()[]".indexOf(c) >= 0;
    }

    /** The end of a value with what only some levels have: leaves in several ranges, a verso, a name of a fond. */
    static int end(CitationText text, int from, int limit, String level) {
        int end = rangeEnd(text, from, limit);
        if (level.equals("fond")) {
            return fondEnd(text, from, end, limit);
        }
        return level.equals("listy") || level.equals("pages") ? leavesEnd(text, end, limit) : end;
    }

    /** {@code 67 - 70} is one value as well. */
    private static int rangeEnd(CitationText text, int from, int limit) {
        int end = tokenEnd(text, from, limit);
        Scanner scan = text.scan(end, limit).skipSpaces();
        if (scan.at() > end
                && scan.acceptDash()
                && Character.isDigit(scan.skipSpaces().peek())) {
            return tokenEnd(text, scan.at(), limit);
        }
        return end;
    }

    /** {@code R 6991}, {@code CC RCP}: a fond may be letters, alone or before its number. */
    private static int fondEnd(CitationText text, int from, int end, int limit) {
        if (text.text().substring(from, end).chars().anyMatch(Character::isDigit)) {
            return end;
        }
        int next = text.scan(end, limit).skipSpaces().at();
        if (next < limit && Character.isDigit(text.text().charAt(next))) {
            return tokenEnd(text, next, limit);
        }
        return text.trimmed(from, text.statementEnd(from, text.next(",.", from, limit)))
                .end();
    }

    private static int leavesEnd(CitationText text, int from, int limit) {
        int end = versoEnd(text, from, limit);
        int next = moreEnd(text, end, limit);
        while (next > end) {
            end = versoEnd(text, next, limit);
            next = moreEnd(text, end, limit);
        }
        return end;
    }

    /** {@code 12 ob.}: the back of a leaf. */
    private static int versoEnd(CitationText text, int from, int limit) {
        Scanner scan = text.scan(from, limit);
        boolean glued = from > 0 && (endsIn(text.text(), from, "ob") || endsIn(text.text(), from, "\u043E\u0431"));
        if (!glued && !scan.acceptAnyWord("ob", "\u043E\u0431")) {
            return from;
        }
        // The stop of "ob." at the very end is the sentence's.
        boolean stop = scan.peek() == '.' && scan.at() + 1 < limit;
        return stop ? scan.at() + 1 : scan.at();
    }

    private static boolean endsIn(String text, int end, String word) {
        return end >= word.length() && text.startsWith(word, end - word.length());
    }

    /** Another number after a comma: {@code ll. 1-3, 7-9}. */
    private static int moreEnd(CitationText text, int from, int limit) {
        Scanner scan = text.scan(from, limit);
        boolean joined = scan.skipSpaces().accept(',');
        joined |= scan.acceptAnyWord("and", "i", "\u0438");
        int at = scan.skipSpaces().at();
        if (!joined || !Character.isDigit(scan.peek())) {
            return from;
        }
        int end = rangeEnd(text, at, limit);
        return Numbers.isRange(text.text().substring(at, end)) ? end : from;
    }
}
