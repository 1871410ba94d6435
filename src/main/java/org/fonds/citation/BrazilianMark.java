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
        if (readBundle()) {
            int before = scan.at();
            scan.skipSpaces().acceptAny(";,");
            if (!readBox()) {
                scan.to(before);
            }
        } else {
            readBox();
        }
        return mark.build();
    }

    private boolean readBundle() {
        int caption = scan.at();
        if (!scan.acceptWord("maco")) {
            return false;
        }
        String label = scan.since(caption);
        int start = scan.skipSpaces().at();
        int close = Letters.isDoubleQuote(scan.peek()) ? text.nesting().partner(start) : -1;
        if (close > start && close < scan.limit()) {
            mark.add("maco", label, new Span(start + 1, close));
            mark.reach(close + 1);
        } else {
            Span value = text.trimmed(start, text.next(",;", start, scan.limit()));
            if (value.isEmpty()) {
                return false;
            }
            mark.add("maco", label, value);
        }
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
        if (scan.digits().isEmpty()) {
            return false;
        }
        mark.add("caixa", label, new Span(start, scan.at()));
        if (bracket && scan.skipSpaces().accept(')')) {
            mark.reach(scan.at());
        }
        return true;
    }
}
