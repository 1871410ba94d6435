package org.fonds.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code Dmitriĭ Antonovich Volkogonov papers, 1887-1995, mm97083838}: a collection under its catalogued title, and the
 * control number of the whole collection; boxes and reels within it.
 */
final class PapersMark {
    private PapersMark() {}

    static @Nullable MarkPart at(CitationText text, int from, int limit) {
        List<Span> segments = text.segments(from, text.statementEnd(from, limit));
        int title = titleEnd(text, segments);
        if (title == 0 || !isTitle(text, segments, title)) {
            return null;
        }
        MarkBuilder mark = new MarkBuilder(text, segments.get(0).start());
        mark.add(
                "collection",
                new Span(segments.get(0).start(), segments.get(title - 1).end()));
        for (Span segment : segments.subList(title, segments.size())) {
            if (!read(text, mark, segment)) {
                break;
            }
        }
        return mark.build();
    }

    private static int titleEnd(CitationText text, List<Span> segments) {
        int end = 0;
        while (end < segments.size()
                && !isControlNumber(text.in(segments.get(end)))
                && SegmentLabel.of(text, segments.get(end)) == null) {
            end++;
        }
        return end;
    }

    /** A control number after it, or a word for papers in it, makes the words a collection's title. */
    private static boolean isTitle(CitationText text, List<Span> segments, int end) {
        boolean numbered = end < segments.size() && isControlNumber(text.in(segments.get(end)));
        return numbered
                || segments.subList(0, end).stream().anyMatch(segment -> HolderPhrase.isCollection(text.in(segment)));
    }

    private static boolean read(CitationText text, MarkBuilder mark, Span segment) {
        SegmentLabel label = SegmentLabel.of(text, segment);
        if (label != null) {
            mark.add(label.level(), label.caption(), label.value());
            return true;
        }
        boolean number = isControlNumber(text.in(segment)) && !mark.has("lccn");
        if (number) {
            mark.add("lccn", segment);
        }
        return number;
    }

    /** {@code mm97083838}: two or three letters and eight or ten digits. */
    private static boolean isControlNumber(String words) {
        Scanner scan = new Scanner(words);
        int letters = scan.letters().length();
        int digits = scan.digits().length();
        return scan.atEnd() && letters > 0 && letters <= 3 && digits >= 8 && digits <= 10;
    }
}
