package org.fonds.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code XIX-J-1-j Korea, 4. doboz, 5/a, 004076/ 1955}: fonds with the country, year, box, item, registry number. */
final class HungarianMark {
    private final CitationText text;
    private final MarkBuilder mark;

    private HungarianMark(CitationText text, int start) {
        this.text = text;
        this.mark = new MarkBuilder(text, start);
    }

    static @Nullable MarkPart at(CitationText text, int from, int limit) {
        List<Span> segments = text.segments(from, text.statementEnd(from, limit)).stream()
                .flatMap(segment -> divided(text, segment).stream())
                .toList();
        return segments.isEmpty() || !isFonds(text.in(segments.get(0)))
                ? null
                : new HungarianMark(text, segments.get(0).start()).read(segments);
    }

    /** A full stop stands for the comma before a box, too: {@code XIX-J-1-j-Korea-11. 58. doboz}. */
    private static List<Span> divided(CitationText text, Span segment) {
        for (int i = segment.start(); i + 1 < segment.end(); i++) {
            if (text.text().startsWith(". ", i) && isBox(text, i + 2, segment.end())) {
                return List.of(text.trimmed(segment.start(), i), text.trimmed(i + 2, segment.end()));
            }
        }
        return List.of(segment);
    }

    private static boolean isBox(CitationText text, int from, int end) {
        Scanner scan = text.scan(from, end).skipSpaces();
        scan.token();
        return scan.skipSpaces().acceptWord("doboz") && scan.at() == end;
    }

    /** With a box, the mark is plainly of this kind whoever holds it. */
    static @Nullable MarkPart telling(CitationText text, int from, int limit) {
        MarkPart mark = at(text, from, limit);
        return mark == null || mark.shelfMark().value("doboz").isEmpty() ? null : mark;
    }

    /** A Roman numeral and what hangs on it: {@code XIX-J-1-j Korea}. */
    private static boolean isFonds(String words) {
        int dash = 0;
        while (dash < words.length() && "IVX".indexOf(words.charAt(dash)) >= 0) {
            dash++;
        }
        return dash > 0 && dash < words.length() && Letters.isDash(words.charAt(dash));
    }

    private @Nullable MarkPart read(List<Span> segments) {
        mark.add("fonds", segments.get(0));
        for (int i = 1; i < segments.size(); i++) {
            if (!read(segments.get(i))) {
                break;
            }
        }
        return mark.build();
    }

    private boolean read(Span segment) {
        String words = text.in(segment);
        if (readBox(segment)) {
            return true;
        }
        String level = Numbers.isYear(words) && !mark.has("doboz") ? "year" : isRegistry(words) ? "registry" : "item";
        if (mark.has(level) || !isNumbered(words)) {
            return false;
        }
        mark.add(level, segment);
        return true;
    }

    /** {@code 4. doboz} or {@code doboz 4}. */
    private boolean readBox(Span segment) {
        Scanner scan = text.scan(segment.start(), segment.end());
        if (scan.acceptWord("doboz")) {
            int caption = scan.at();
            mark.add("doboz", text.text().substring(segment.start(), caption), text.trimmed(caption, segment.end()));
            return true;
        }
        scan.token();
        int end = scan.at();
        int caption = scan.skipSpaces().at();
        if (!scan.acceptWord("doboz") || scan.at() != segment.end()) {
            return false;
        }
        mark.add("doboz", scan.since(caption), text.unparted(segment.start(), end));
        mark.reach(segment.end());
        return true;
    }

    /** A number and the year in which it was registered: {@code 004076/ 1955}. */
    private static boolean isRegistry(String words) {
        int stroke = words.lastIndexOf('/');
        return stroke > 0 && Numbers.isYear(words.substring(stroke + 1).strip()) && Character.isDigit(words.charAt(0));
    }

    private static boolean isNumbered(String words) {
        return words.length() <= 40 && words.chars().anyMatch(Character::isDigit);
    }
}
