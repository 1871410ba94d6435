package org.fonds.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which lines of a page are headings.
 *
 * <ul>
 *   <li>A line with hashes, and a line that is bold as a whole.
 *   <li>The name of a known section with a colon, alone on its line, the first time that it stands there.
 *   <li>Such a name with a colon and text behind it, where a paragraph begins.
 *   <li>Such a name without a colon, between blank lines, in a page without marked headings, after a section that is not
 *       empty: else it could be a value, such as the topic "Rights".
 *   <li>In a page without marked headings an unknown name in capitalised words with a colon, between blank lines.
 * </ul>
 */
final class HeadingRules {
    private static final Pattern CAPITALISED = Pattern.compile(
            "[\\p{Lu}\\p{Lt}\\p{N}][^\\s.,;!?]{0,30}( (of|and|the|in|for|on|to|by|&|[\\p{Lu}\\p{Lt}\\p{N}(][^\\s.,;!?]{0,30})){0,5}");

    private final List<Line> lines;
    private final int first;
    private final boolean marked;

    HeadingRules(List<Line> lines) {
        this.lines = lines;
        this.first = nextText(0);
        this.marked = lines.stream().map(Heading::of).anyMatch(HeadingRules::isMarkedCitation);
    }

    /**
     * The heading at an index.
     *
     * @param seen the sections that stand before it
     * @param afterText whether the section before it has text
     */
    Optional<Heading> at(int index, Set<Section> seen, boolean afterText) {
        if (lines.get(index).isBlank()) {
            return Optional.empty();
        }
        Heading heading = Heading.of(lines.get(index));
        boolean is = heading.isMarked() ? isMarked(index, heading) : isBare(index, heading, seen, afterText);
        return is ? Optional.of(heading) : Optional.empty();
    }

    /** The index of the first line with text at or after {@code from}. */
    int nextText(int from) {
        int index = from;
        while (index < lines.size() && lines.get(index).isBlank()) {
            index++;
        }
        return index;
    }

    private boolean isMarked(int index, Heading heading) {
        if (heading.name().isEmpty() || (index == first && !heading.inline().isEmpty())) {
            return false;
        }
        return heading.section() != null || heading.marks() == Heading.Marks.HASHES || isAlone(index);
    }

    private boolean isBare(int index, Heading heading, Set<Section> seen, boolean afterText) {
        Section section = heading.section();
        if (section == null) {
            return !marked && index != first && heading.colon() && isAlone(index) && isCapitalised(heading);
        }
        if (seen.contains(section)) {
            return false;
        }
        if (heading.colon()) {
            return heading.inline().isEmpty() || (index != first && beginsParagraph(index));
        }
        return !marked && isAlone(index) && (afterText || startsContents(index, section));
    }

    private boolean startsContents(int index, Section section) {
        int next = nextText(index + 1);
        return section == Section.CONTENTS
                && next < lines.size()
                && ContentsLine.parse(lines.get(next)).isPresent();
    }

    private boolean isAlone(int index) {
        return beginsParagraph(index)
                && (index + 1 == lines.size() || lines.get(index + 1).isBlank());
    }

    /** Lines of sections that have no blank line between them begin one, too. */
    private boolean beginsParagraph(int index) {
        return index == 0
                || lines.get(index - 1).isBlank()
                || Heading.of(lines.get(index - 1)).section() != null;
    }

    private static boolean isCapitalised(Heading heading) {
        return CAPITALISED.matcher(heading.name()).matches();
    }

    private static boolean isMarkedCitation(Heading heading) {
        return heading.isMarked() && heading.section() == Section.CITATION;
    }
}
