package org.fonds.citation;

import org.jspecify.annotations.Nullable;

/** The town and country after a holder: {@code , Brasília, Brazil}. */
record PlacePart(@Nullable String place, @Nullable String country, int end) {
    private static final int LONGEST = 40;

    static @Nullable PlacePart after(CitationText text, int from, int limit) {
        int at = afterComma(text, from, limit);
        if (at < 0) {
            return null;
        }
        int known = knownEnd(text, at, limit);
        int end = known < 0 ? segmentEnd(text, at, limit) : known;
        String words = text.text().substring(at, end);
        int countryEnd = countryEnd(text, end, limit);
        if (known < 0 && Countries.isCountry(words)) {
            return new PlacePart(null, words, end);
        }
        if (known < 0 && (countryEnd < 0 || !isTown(words))) {
            return null;
        }
        return countryEnd < 0
                ? new PlacePart(words, null, end)
                : new PlacePart(words, text.text().substring(afterComma(text, end, limit), countryEnd), countryEnd);
    }

    private static int knownEnd(CitationText text, int at, int limit) {
        NameIndex.Found<String> town = text.table().placeAt(text.text(), at, limit);
        if (town == null) {
            return -1;
        }
        int end = town.end();
        char next = end < limit ? text.text().charAt(end) : ',';
        // "Moscow Committee papers" is no town.
        return ",;.()".indexOf(next) >= 0
                        || text.scan(end, limit).skipSpaces().atEnd()
                        || text.scan(end, limit).skipSpaces().peek() == '('
                ? end
                : -1;
    }

    private static int countryEnd(CitationText text, int from, int limit) {
        int at = afterComma(text, from, limit);
        int end = at < 0 ? -1 : segmentEnd(text, at, limit);
        return end > 0 && Countries.isCountry(text.text().substring(at, end)) ? end : -1;
    }

    private static int afterComma(CitationText text, int from, int limit) {
        Scanner scan = text.scan(from, limit).skipSpaces();
        return scan.accept(',') ? scan.skipSpaces().at() : -1;
    }

    private static int segmentEnd(CitationText text, int at, int limit) {
        int end = text.next(",;(", at, Math.min(limit, at + LONGEST));
        return text.trimmed(at, text.sentenceEnd(at, end)).end();
    }

    private static boolean isTown(String words) {
        String[] parts = words.split("\\s+", -1);
        if (parts.length > 3) {
            return false;
        }
        for (String part : parts) {
            if (part.isEmpty()
                    || !Character.isUpperCase(part.codePointAt(0))
                    || part.chars().anyMatch(Character::isDigit)) {
                return false;
            }
        }
        return !HolderPhrase.isCollection(words);
    }
}
