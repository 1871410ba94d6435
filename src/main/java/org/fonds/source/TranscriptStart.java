package org.fonds.source;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Where the transcript begins on a page whose Contents does not say: after the first paragraph of the last known section,
 * or, when that comes earlier, at the second paragraph of a section that has one value only.
 *
 * <p>So a transcript can never be taken for a summary or a list of names; a list that is the page's last section and has
 * blank lines in it loses its tail, and a remark says where.
 *
 * @param sheet what stands above it
 * @param line where it begins; 0 where the page has none
 */
record TranscriptStart(List<PageSection> sheet, int line) {
    TranscriptStart {
        sheet = List.copyOf(sheet);
    }

    static TranscriptStart in(List<PageSection> sections) {
        int last = lastKnown(sections);
        List<PageSection> sheet = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            PageSection section = sections.get(i);
            OptionalInt start = startIn(section, i == last);
            if (start.isPresent()) {
                sheet.add(section.before(start.getAsInt()));
                return new TranscriptStart(sheet, start.getAsInt());
            }
            sheet.add(section);
        }
        return new TranscriptStart(
                sheet, last + 1 < sections.size() ? sections.get(last + 1).line() : 0);
    }

    private static int lastKnown(List<PageSection> sections) {
        return IntStream.range(0, sections.size())
                .filter(i -> sections.get(i).kind() != null)
                .max()
                .orElse(0);
    }

    private static OptionalInt startIn(PageSection section, boolean isLast) {
        int kept = kept(section, isLast);
        List<List<Line>> paragraphs = section.paragraphs();
        return kept < paragraphs.size()
                ? OptionalInt.of(paragraphs.get(kept).get(0).number())
                : OptionalInt.empty();
    }

    /** How many paragraphs belong to the section. */
    private static int kept(PageSection section, boolean isLast) {
        if (section.kind() == null) {
            return Integer.MAX_VALUE;
        }
        return switch (section.kind()) {
            case CONTENTS -> 0;
            case CITATION -> isLast ? 1 + addresses(section) : Integer.MAX_VALUE;
            default -> isLast || section.kind().isOneValue() ? 1 : Integer.MAX_VALUE;
        };
    }

    /** The paragraphs below the citation that are addresses. */
    private static int addresses(PageSection section) {
        return (int) section.paragraphs().stream()
                .skip(1)
                .takeWhile(paragraph -> paragraph.stream()
                        .allMatch(line -> WebAddress.alone(line.text()).isPresent()))
                .count();
    }
}
