package org.fonds.citation;

import org.jspecify.annotations.Nullable;

/**
 * A printed book in the place of an archive: {@code author. title. (place: publisher, year), pages}. It is kept as
 * printed; a publisher is no holder.
 */
final class PublishedBook {
    private PublishedBook() {}

    static @Nullable Span at(CitationText text, int from, int limit) {
        int piece = text.next(";", from, limit);
        int at = from + 1;
        while (at < piece) {
            int close = text.text().charAt(at) == '(' ? text.nesting().partner(at) : -1;
            if (close > at && close < piece && isImprint(text.text().substring(at + 1, close))) {
                return text.trimmed(from, pagesEnd(text, close + 1, piece));
            }
            at = Math.max(at, close) + 1;
        }
        return null;
    }

    /** {@code Stanford, Calif., 1993}: a town, perhaps a publisher, and a year at the end. */
    private static boolean isImprint(String words) {
        int comma = words.lastIndexOf(',');
        String year = words.substring(comma + 1).strip();
        return comma > 0
                && Character.isUpperCase(words.strip().codePointAt(0))
                && year.length() == 4
                && year.chars().allMatch(c -> c >= '0' && c <= '9')
                && words.substring(0, comma).chars().noneMatch(Character::isDigit);
    }

    /** A volume and its pages, {@code , vol. 1, 238-239}, or pages alone. */
    private static int pagesEnd(CitationText text, int from, int limit) {
        Scanner scan = text.scan(from, limit);
        if (!scan.skipSpaces().accept(',')) {
            return from;
        }
        if (scan.acceptAnyWord("p", "pp", "vol")) {
            scan.accept('.');
        }
        int pages = scan.skipSpaces().at();
        while (Character.isDigit(scan.peek()) || Letters.isDash(scan.peek())) {
            scan.to(scan.at() + 1);
        }
        // What goes on as a word, 15rary, is no page.
        boolean isWhole = scan.at() > pages && !Letters.isWordPart(scan.peek());
        return isWhole ? pagesEnd(text, scan.at(), limit) : from;
    }
}
