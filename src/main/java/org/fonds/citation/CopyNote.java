package org.fonds.citation;

import org.jspecify.annotations.Nullable;

/** The words that part a copy from the original: {@code copy available in}, {@code copy courtesy of}, {@code on file at}. */
final class CopyNote {
    private static final String[][] WAYS = {
        {"available", "in"},
        {"available", "at"},
        {"available", "from"},
        {"available", "through"},
        {"courtesy", "of"},
        {"on", "file", "at"},
        {"on", "file", "in"},
        {"on", "file", "with"},
        {"held", "by"},
        {"held", "at"},
        {"held", "in"},
    };

    private CopyNote() {}

    static @Nullable ClauseHead headAt(CitationText text, int at, int limit) {
        Scanner scan = text.scan(at, limit);
        scan.acceptAnyWord("a");
        boolean copy = scan.acceptAnyWord("copy", "copies");
        scan.acceptAnyWord("is", "are");
        if (copy ? !way(scan) : !(scan.acceptWords("on", "file") && scan.acceptAnyWord("at", "in", "with"))) {
            return null;
        }
        scan.acceptWord("the");
        return ClauseHead.of(ClauseHead.Kind.COPY, at, scan.skipSpaces().at());
    }

    private static boolean way(Scanner scan) {
        for (String[] way : WAYS) {
            if (scan.acceptWords(way)) {
                return true;
            }
        }
        return false;
    }
}
