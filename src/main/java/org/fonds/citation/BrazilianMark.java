package org.fonds.citation;

import org.jspecify.annotations.Nullable;

/** {@code Maço “600.(24h)”; (Cx 324)}: bundle, as a rule in quotes, and box. */
final class BrazilianMark {
    private final CitationText text;
    private final Scanner scan;
    private final MarkBuilder mark;

    private BrazilianMark(CitationText text, int from, int limit) {
        this.text = text;
        this.scan = text.scan(from, limit);
        this.mark = new MarkBuilder(text, from);
    }

    static boolean begins(CitationText text, int at, int limit) {
        return text.scan(at, limit).acceptWord("maco");
    }

    static @Nullable MarkPart at(CitationText text, int from, int limit) {
        return new BrazilianMark(text, from, limit).read();
    }

    private @Nullable MarkPart read() {
        boolean labelled = readBundle();
        if (!labelled && !readQuoted("")) {
            readBox();
            return mark.build();
        }
        scan.skipSpaces().acceptAny(";,");
        // Words in quotes alone are a title; with a box after them they are a bundle.
        return readBox() || labelled ? mark.build() : null;
    }

    private boolean readBundle() {
        int caption = scan.at();
        if (!scan.acceptWord("maco")) {
            return false;
        }
        String label = scan.since(caption);
        if (readQuoted(label) || readPlain(label)) {
            return true;
        }
        mark.leave(new Span(caption, scan.at()));
        return false;
    }

    private boolean readQuoted(String label) {
        int start = scan.skipSpaces().at();
        int close = Letters.isDoubleQuote(scan.peek()) ? text.nesting().partner(start) : -1;
        if (close <= start || close >= scan.limit()) {
            return false;
        }
        mark.add("maco", label, new Span(start + 1, close));
        mark.reach(close + 1);
        scan.to(mark.end());
        return true;
    }

    private boolean readPlain(String label) {
        Span value = text.trimmed(scan.at(), text.next(",;(", scan.at(), scan.limit()));
        if (value.isEmpty()) {
            return false;
        }
        mark.add("maco", label, value);
        scan.to(mark.end());
        return true;
    }

    private boolean readBox() {
        boolean bracket = scan.skipSpaces().accept('(');
        int caption = scan.skipSpaces().at();
        if (!scan.acceptAnyWord("cx", "caixa")) {
            return false;
        }
        scan.accept('.');
        String label = scan.since(caption);
        int start = scan.skipSpaces().at();
        if (scan.digits().isEmpty() || Letters.isWordPart(scan.peek())) {
            return false;
        }
        mark.add("caixa", label, new Span(start, scan.at()));
        if (bracket && scan.skipSpaces().accept(')')) {
            mark.reach(scan.at());
        }
        return true;
    }
}
