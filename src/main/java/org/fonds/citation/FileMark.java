package org.fonds.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code File A’0392 (Microfilm)}, {@code File No. JNSG, vol. 21-1}. */
final class FileMark {
    private FileMark() {}

    static @Nullable MarkPart at(CitationText text, int from, int limit) {
        List<Span> segments = text.segments(from, text.statementEnd(from, limit));
        if (segments.isEmpty()) {
            return null;
        }
        MarkBuilder mark = new MarkBuilder(text, segments.get(0).start());
        for (Span segment : segments) {
            SegmentLabel label = SegmentLabel.of(text, segment);
            if (label == null || (mark.size() == 0 && !label.level().equals("file"))) {
                break;
            }
            read(text, mark, label);
        }
        return mark.build();
    }

    /** The bracket after the number tells on what it is kept. */
    private static void read(CitationText text, MarkBuilder mark, SegmentLabel label) {
        Span value = label.value();
        int open = text.next("(", value.start(), value.end());
        if (open > value.start()
                && open < value.end()
                && text.nesting().partner(open) == value.end() - 1
                && isMedium(text, open, value.end())) {
            mark.add(label.level(), label.caption(), text.trimmed(value.start(), open));
            mark.add("medium", text.trimmed(open + 1, value.end() - 1));
            mark.reach(value.end());
        } else {
            mark.add(label.level(), label.caption(), value);
        }
    }

    private static boolean isMedium(CitationText text, int open, int end) {
        return text.scan(open + 1, end).acceptAnyWord("microfilm", "microfiche", "film", "digital", "photocopy");
    }
}
