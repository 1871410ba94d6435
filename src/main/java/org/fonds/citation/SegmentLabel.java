package org.fonds.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The English label of a level between two commas: {@code File No. JNSG}, {@code RG 59}, {@code Box 81}, {@code vol. 21-1}. */
record SegmentLabel(String level, String caption, Span value) {
    /** Far enough to see whether a value follows the label. */
    private static final int LONGEST = 60;

    private record Known(String level, List<String> words) {}

    private static final List<Known> KNOWN = List.of(
            new Known("record_group", List.of("record", "group")),
            new Known("record_group", List.of("rg")),
            new Known("file", List.of("file")),
            new Known("volume", List.of("volume")),
            new Known("volume", List.of("vol")),
            new Known("roll", List.of("reel")),
            new Known("roll", List.of("roll")),
            new Known("box", List.of("box")),
            new Known("box", List.of("container")),
            new Known("folder", List.of("folder")),
            new Known("series", List.of("series")),
            new Known("pages", List.of("pp")),
            new Known("pages", List.of("p")));

    static @Nullable SegmentLabel of(CitationText text, Span segment) {
        for (Known known : KNOWN) {
            SegmentLabel label = read(text, segment, known);
            if (label != null) {
                return label;
            }
        }
        return null;
    }

    /** Whether a label with its value begins here. */
    static boolean begins(CitationText text, int at, int limit) {
        int end = text.trimmed(at, text.next(",;", at, Math.min(limit, at + LONGEST)))
                .end();
        return of(text, new Span(at, end)) != null;
    }

    private static @Nullable SegmentLabel read(CitationText text, Span segment, Known known) {
        Scanner scan = text.scan(segment.start(), segment.end());
        if (!scan.acceptWords(known.words().toArray(String[]::new))) {
            return null;
        }
        boolean labelled = scan.acceptAny(".:");
        int afterLabel = scan.at();
        if (scan.acceptAnyWord("no", "nos", "nr", "number")) {
            labelled = scan.accept('.') || labelled;
            afterLabel = scan.at();
        }
        String caption = scan.since(segment.start());
        Span value = text.trimmed(afterLabel, segment.end());
        return value.isEmpty() || !(labelled || isNumber(text.in(value)))
                ? null
                : new SegmentLabel(known.level(), caption, value);
    }

    /** Without a stop, only what has a digit or is a Roman numeral is a label's value: "File Note" is none. */
    private static boolean isNumber(String words) {
        String first = new Scanner(words).token();
        return first.chars().anyMatch(Character::isDigit) || first.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
    }
}
