package org.fonds.citation;

/**
 * What joins two clauses: separators, an opening bracket, an "and".
 *
 * @param start the end of what stands before
 * @param word the "and"; empty where none stands
 */
record Joint(int start, Span word) {

    static Joint before(CitationText text, int from, int next) {
        int end = before(text.text(), from, next, true);
        if (isAnd(text.text(), from, end)) {
            int word = end - (text.text().charAt(end - 1) == '&' ? 1 : 3);
            return new Joint(before(text.text(), from, word, false), new Span(word, end));
        }
        return new Joint(end, new Span(end, end));
    }

    /** Whether the word that ends here is "and". */
    static boolean isAnd(String text, int from, int end) {
        if (end > from && text.charAt(end - 1) == '&') {
            return true;
        }
        return end - from >= 3
                && text.regionMatches(true, end - 3, "and", 0, 3)
                && (end - from == 3 || !Letters.isWordPart(text.charAt(end - 4)));
    }

    private static int before(String text, int from, int at, boolean bracket) {
        int end = at;
        while (end > from && (Letters.isSpace(text.charAt(end - 1)) || (bracket && text.charAt(end - 1) == '('))) {
            end--;
        }
        return end;
    }
}
