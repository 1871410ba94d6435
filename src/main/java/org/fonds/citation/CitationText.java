package org.fonds.citation;

import java.util.ArrayList;
import java.util.List;

/** A citation's text with its brackets paired and the table by which its names are known. */
final class CitationText {
    private final String text;
    private final Nesting nesting;
    private final ArchiveTable table;

    CitationText(String text, ArchiveTable table) {
        this.text = text;
        this.nesting = new Nesting(text);
        this.table = table;
    }

    String text() {
        return text;
    }

    Nesting nesting() {
        return nesting;
    }

    ArchiveTable table() {
        return table;
    }

    Scanner scan(int from, int limit) {
        return new Scanner(text, from, limit);
    }

    String in(Span span) {
        return span.in(text);
    }

    Span trimmed(int from, int limit) {
        return Span.trimmed(text, from, limit);
    }

    Span unparted(int from, int limit) {
        return Span.unparted(text, from, limit);
    }

    /** The first of these characters outside of brackets and quotes that begin after {@code from}, or the limit. */
    int next(String wanted, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (wanted.indexOf(text.charAt(i)) >= 0 && isLevel(from, i)) {
                return i;
            }
        }
        return limit;
    }

    /** Whether this place is no deeper in brackets and quotes than the place where reading began. */
    boolean isLevel(int from, int at) {
        return nesting.depth(at) <= nesting.depth(from);
    }

    /** The place of the full stop that ends a sentence, or the limit. */
    int sentenceEnd(int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (text.charAt(i) == '.' && isLevel(from, i) && Sentence.endsAt(text, from, i, limit)) {
                return i;
            }
        }
        return limit;
    }

    /** The end of what one location may print: the sentence, or the semicolon before the next. */
    int statementEnd(int from, int limit) {
        return sentenceEnd(from, next(";", from, limit));
    }

    /** The stretches between commas that stand outside of brackets and quotes. */
    List<Span> segments(int from, int limit) {
        List<Span> segments = new ArrayList<>();
        int start = from;
        while (start < limit) {
            int comma = next(",", start, limit);
            Span segment = trimmed(start, comma);
            if (!segment.isEmpty()) {
                segments.add(segment);
            }
            start = comma + 1;
        }
        return segments;
    }

    /** Whether a holder that the table knows stands here. */
    boolean isHolder(int at, int limit) {
        return table.abbreviationAt(text, at, limit) != null || table.nameAt(text, at, limit) != null;
    }

    /** The place of an "and" in this statement that a holder of the table follows, or -1. */
    int andBeforeHolder(int from, int limit) {
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            boolean outside = isLevel(from, i);
            if (outside && (c == ';' || (c == '.' && Sentence.endsAt(text, from, i, limit)))) {
                return -1;
            }
            if (outside && Letters.isSpace(c) && isAndHolder(i + 1, limit)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAndHolder(int at, int limit) {
        Scanner scan = scan(at, limit);
        return (scan.peek() == 'a' || scan.peek() == 'A')
                && scan.acceptWord("and")
                && isHolder(scan.skipSpaces().at(), limit);
    }

    /** The place after the spaces, and after one comma, semicolon or colon among them. */
    int afterComma(int from, int limit) {
        Scanner scan = scan(from, limit).skipSpaces();
        scan.acceptAny(",;:");
        return scan.skipSpaces().at();
    }
}
