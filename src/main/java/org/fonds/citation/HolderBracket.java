package org.fonds.citation;

import org.jspecify.annotations.Nullable;

/** What stands in brackets after a holder: {@code (APRF)}, {@code (Magyar Országos Levéltár, MOL)}, {@code (Bulgaria)}. */
record HolderBracket(
        @Nullable String abbreviation,
        @Nullable String nativeName,
        @Nullable String country,
        int end) {

    static @Nullable HolderBracket at(CitationText text, int from, int limit) {
        Scanner scan = text.scan(from, limit).skipSpaces();
        int close = scan.peek() == '(' ? text.nesting().partner(scan.at()) : -1;
        if (close < 0 || close >= limit) {
            return null;
        }
        Span inside = text.trimmed(scan.at() + 1, close);
        return inside.isEmpty() || hasDigit(text.in(inside)) ? null : of(text, inside, close + 1);
    }

    private static HolderBracket of(CitationText text, Span inside, int end) {
        String words = text.in(inside);
        if (isAbbreviation(text, words)) {
            return new HolderBracket(words, null, null, end);
        }
        if (Countries.isCountry(words)) {
            return new HolderBracket(null, null, words, end);
        }
        int comma = words.lastIndexOf(',');
        String last = words.substring(comma + 1).strip();
        if (comma > 0 && isAbbreviation(text, last)) {
            return new HolderBracket(last, words.substring(0, comma).strip(), null, end);
        }
        return new HolderBracket(null, words, null, end);
    }

    private static boolean isAbbreviation(CitationText text, String words) {
        NameIndex.Found<Archive> found = text.table().abbreviationAt(words, 0, words.length());
        return (found != null && found.end() == words.length()) || HolderPhrase.isAbbreviation(words);
    }

    private static boolean hasDigit(String words) {
        return words.chars().anyMatch(Character::isDigit);
    }
}
