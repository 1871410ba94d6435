package org.fonds.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code 118-01154-01, 48}: file number and pages. */
final class ChineseMark {
    private ChineseMark() {}

    static @Nullable MarkPart at(CitationText text, int from, int limit) {
        List<Span> segments = text.segments(from, text.statementEnd(from, limit));
        Numbers.Labelled file = segments.isEmpty() ? null : file(text, segments.get(0));
        if (file == null) {
            return null;
        }
        MarkBuilder mark = new MarkBuilder(text, segments.get(0).start());
        mark.add("file", file.caption(), file.value());
        Pages.read(text, mark, segments.subList(1, segments.size()), "p", "pp", "page", "pages");
        return mark.build();
    }

    private static Numbers.@Nullable Labelled file(CitationText text, Span segment) {
        Scanner scan = text.scan(segment.start(), segment.end());
        scan.acceptWord("file");
        if (scan.acceptAnyWord("no", "number")) {
            scan.accept('.');
        }
        Span caption = new Span(segment.start(), scan.at());
        Span value = new Span(scan.skipSpaces().at(), segment.end());
        return isNumber(text.in(value)) ? new Numbers.Labelled(text.in(caption), value) : null;
    }

    /** {@code 118-01154-01}, {@code B9-2-71}, {@code 204-00071-04(1)}. */
    private static boolean isNumber(String words) {
        return !words.isEmpty()
                && words.chars().anyMatch(Letters::isDash)
                && words.chars().anyMatch(Character::isDigit)
                && words.chars()
                        .allMatch(c -> Letters.isDash(c) || Character.isLetterOrDigit(c) || c == '(' || c == ')');
    }
}
