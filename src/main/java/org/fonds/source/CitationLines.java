package org.fonds.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The section Citation taken apart.
 *
 * <p>An address on a line of its own is no part of the citation; one at the end of the citation's line is. Paragraphs
 * below the citation that are no address are kept apart.
 *
 * @param text the citation, empty where there is none
 * @param line where it begins
 * @param addresses the lines that are an address
 * @param others paragraphs that are neither
 */
record CitationLines(String text, int line, List<Line> addresses, List<List<Line>> others) {

    /** A page without the section. */
    static CitationLines none(int line) {
        return new CitationLines("", line, List.of(), List.of());
    }

    static CitationLines of(PageSection section) {
        List<Line> addresses = new ArrayList<>();
        List<List<Line>> paragraphs = new ArrayList<>();
        for (List<Line> paragraph : section.paragraphs()) {
            addresses.addAll(paragraph.stream().filter(CitationLines::isAddress).toList());
            paragraphs.add(paragraph.stream().filter(line -> !isAddress(line)).toList());
        }
        paragraphs.removeIf(List::isEmpty);
        return paragraphs.isEmpty()
                ? new CitationLines("", section.line(), addresses, List.of())
                : new CitationLines(
                        Wrapping.join(paragraphs.get(0)),
                        paragraphs.get(0).get(0).number(),
                        addresses,
                        paragraphs.subList(1, paragraphs.size()));
    }

    /** Paragraphs as they stand, a blank line between them. */
    static String asPrinted(List<List<Line>> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> paragraph.stream().map(Line::text).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }

    private static boolean isAddress(Line line) {
        return WebAddress.alone(line.text()).isPresent();
    }
}
