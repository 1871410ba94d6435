package org.fonds.citation;

import org.jspecify.annotations.Nullable;

/** The address of a document's page at the end of a citation: {@code https://.../document/113395}. */
record UrlPart(Span span) {

    /** The address that ends this text, or null. */
    static @Nullable UrlPart last(CitationText text) {
        Span all = text.trimmed(0, text.text().length());
        int start = all.end();
        while (start > all.start() && !Letters.isSpace(text.text().charAt(start - 1))) {
            start--;
        }
        Span span = new Span(start, withoutStop(text.text(), start, all.end()));
        return isPage(text.in(span)) ? new UrlPart(span) : null;
    }

    /** A stop after an address is the sentence's, not the address's. */
    private static int withoutStop(String text, int start, int end) {
        int last = end;
        while (last > start && ".,;".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    private static boolean isPage(String word) {
        return (word.startsWith("http://") || word.startsWith("https://")) && word.contains("/document/");
    }
}
