package org.fonds.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code B 136/59748, 403-410}, {@code NY 4090/437, Bl. 8}, {@code MfAA, C 1015/77}: signature, then pages or leaves. */
final class GermanMark {
    private static final String[] VOLUME = {"bd", "vol", "band"};

    private static final String[] LEAVES = {"bl", "bll", "blatt"};

    private GermanMark() {}

    static @Nullable MarkPart at(CitationText text, int from, int limit) {
        List<Span> segments = text.segments(from, text.statementEnd(from, limit));
        int number = signatureEnd(text, segments);
        if (number < 0) {
            return null;
        }
        int last = number + (isFileBeforeLeaves(text, segments, number + 1) ? 1 : 0);
        MarkBuilder mark = new MarkBuilder(text, segments.get(0).start());
        mark.add(
                "signatur", new Span(segments.get(0).start(), segments.get(last).end()));
        readPlaces(text, mark, segments.subList(last + 1, segments.size()));
        return mark.build();
    }

    /** The segment with the number; a department without one may stand before it. */
    private static int signatureEnd(CitationText text, List<Span> segments) {
        for (int i = 0; i < segments.size() && i < 3; i++) {
            String words = text.in(segments.get(i));
            if (!Character.isUpperCase(words.codePointAt(0))) {
                return -1;
            }
            if (i > 0 && isVolume(text, segments.get(i))) {
                return i - 1;
            }
            if (words.chars().anyMatch(Character::isDigit)) {
                return i;
            }
            if (words.indexOf(' ') >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code DY 30, 2465, Bl. 8}: where leaves are counted, a bare number before them is the file's, not that of pages. */
    private static boolean isFileBeforeLeaves(CitationText text, List<Span> segments, int at) {
        return at + 1 < segments.size()
                && Numbers.isRange(text.in(segments.get(at)))
                && labelled(text, segments.get(at + 1), LEAVES) != null;
    }

    private static boolean isVolume(CitationText text, Span segment) {
        return labelled(text, segment, VOLUME) != null;
    }

    private static void readPlaces(CitationText text, MarkBuilder mark, List<Span> segments) {
        int at = 0;
        while (at < segments.size()) {
            int read = readPlace(text, mark, segments.subList(at, segments.size()));
            if (read == 0) {
                return;
            }
            at += read;
        }
    }

    private static int readPlace(CitationText text, MarkBuilder mark, List<Span> segments) {
        Numbers.Labelled leaves = labelled(text, segments.get(0), LEAVES);
        if (leaves != null && Numbers.isRange(text.in(leaves.value()))) {
            mark.add("listy", leaves.caption(), leaves.value());
            return 1;
        }
        Numbers.Labelled volume = labelled(text, segments.get(0), VOLUME);
        if (volume != null) {
            mark.add("volume", volume.caption(), volume.value());
            return 1;
        }
        return mark.has("pages") ? 0 : Pages.read(text, mark, segments, "s", "p", "pp");
    }

    private static Numbers.@Nullable Labelled labelled(CitationText text, Span segment, String... labels) {
        return text.scan(segment.start(), segment.end()).acceptAnyWord(labels) ? value(text, segment, labels) : null;
    }

    private static Numbers.Labelled value(CitationText text, Span segment, String... labels) {
        Scanner scan = text.scan(segment.start(), segment.end());
        scan.acceptAnyWord(labels);
        scan.accept('.');
        String caption = scan.since(segment.start());
        return new Numbers.Labelled(caption, text.trimmed(scan.at(), segment.end()));
    }
}
