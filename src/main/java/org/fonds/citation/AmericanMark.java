package org.fonds.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code RG 59, Central Files 1967-69, POL 27 ARAB-ISR}: record group, series, item; papers in boxes. Words without a
 * label are the series before a box or item, and the item after it.
 */
final class AmericanMark {
    private final CitationText text;
    private final MarkBuilder mark;
    private final List<Span> segments;

    private AmericanMark(CitationText text, List<Span> segments) {
        this.text = text;
        this.segments = segments;
        this.mark = new MarkBuilder(text, segments.get(0).start());
    }

    /** The mark, or null where nothing in it is labelled. */
    static @Nullable MarkPart at(CitationText text, int from, int limit) {
        List<Span> segments = text.segments(from, text.statementEnd(from, limit));
        boolean labelled = segments.stream()
                .anyMatch(segment -> SegmentLabel.of(text, segment) != null || isCode(text.in(segment)));
        return labelled ? new AmericanMark(text, segments).read() : null;
    }

    /** A mark that begins with a record group. */
    static @Nullable MarkPart telling(CitationText text, int from, int limit) {
        Scanner scan = text.scan(from, limit);
        return scan.acceptWord("rg") || scan.acceptWords("record", "group") ? at(text, from, limit) : null;
    }

    private @Nullable MarkPart read() {
        int at = 0;
        while (at < segments.size()) {
            at = readOne(at);
        }
        return mark.build();
    }

    private int readOne(int at) {
        Span segment = segments.get(at);
        SegmentLabel label = SegmentLabel.of(text, segment);
        if (label != null) {
            mark.add(label.level(), label.caption(), label.value());
            return at + 1;
        }
        if (isCode(text.in(segment))) {
            mark.add("item", segment);
            return at + 1;
        }
        return readWords(at);
    }

    /** Neighbouring words without labels are one level: where one ends and the next begins is not said. */
    private int readWords(int at) {
        if (!isInner() && isPapers(text.in(segments.get(at)))) {
            mark.add("collection", segments.get(at));
            return at + 1;
        }
        int end = at + 1;
        while (end < segments.size() && !isLabelled(segments.get(end))) {
            end++;
        }
        mark.add(
                isInner() ? "item" : "series",
                new Span(segments.get(at).start(), segments.get(end - 1).end()));
        return end;
    }

    private boolean isLabelled(Span segment) {
        return SegmentLabel.of(text, segment) != null || isCode(text.in(segment));
    }

    private boolean isInner() {
        return mark.has("box") || mark.has("folder") || mark.has("item") || mark.has("file");
    }

    private static boolean isPapers(String words) {
        String folded = Letters.fold(words);
        return folded.endsWith(" papers") || folded.endsWith(" collection");
    }

    /** A decimal file, {@code 751G.00/3-155}, or a subject file, {@code POL 27 ARAB-ISR}. */
    private static boolean isCode(String words) {
        Scanner scan = new Scanner(words);
        String letters = scan.letters();
        if (!letters.isEmpty()) {
            return letters.length() <= 6
                    && letters.chars().allMatch(Character::isUpperCase)
                    && Letters.isSpace(scan.peek())
                    && Character.isDigit(scan.skipSpaces().peek());
        }
        return scan.digits().length() == 3
                && words.indexOf('.') >= 3
                && words.indexOf('.') <= 4
                && words.indexOf('/') > 0;
    }
}
