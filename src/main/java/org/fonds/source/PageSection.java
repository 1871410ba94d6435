package org.fonds.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A section of a page: its heading and the lines below it.
 *
 * @param kind null for a heading that no section is known for
 * @param heading as printed, without the marks of a heading
 * @param line where the heading stands
 * @param body the lines up to the next heading
 */
record PageSection(@Nullable Section kind, String heading, int line, List<Line> body) {
    PageSection {
        body = List.copyOf(body);
    }

    /** The lines that are not blank, as values of a list. */
    List<Line> values() {
        return body.stream().filter(line -> !line.isBlank()).toList();
    }

    /** The values' texts. */
    List<String> texts() {
        return values().stream().map(Line::value).toList();
    }

    Optional<Line> first() {
        return values().stream().findFirst();
    }

    boolean isEmpty() {
        return first().isEmpty();
    }

    /** The text to the letter, from the first line that is not blank to the last such; line ends as a line feed. */
    String text() {
        int start = 0;
        int end = body.size();
        while (start < end && body.get(start).isBlank()) {
            start++;
        }
        while (end > start && body.get(end - 1).isBlank()) {
            end--;
        }
        return Spaces.trim(body.subList(start, end).stream().map(Line::text).collect(Collectors.joining("\n")));
    }

    /** The section as far as it stands above a line. */
    PageSection before(int number) {
        return new PageSection(
                kind,
                heading,
                line,
                body.stream().filter(each -> each.number() < number).toList());
    }

    /** The lines between blank ones. */
    List<List<Line>> paragraphs() {
        List<List<Line>> paragraphs = new ArrayList<>();
        boolean begins = true;
        for (Line line : body) {
            if (!line.isBlank()) {
                if (begins) {
                    paragraphs.add(new ArrayList<>());
                }
                paragraphs.get(paragraphs.size() - 1).add(line);
            }
            begins = line.isBlank();
        }
        return paragraphs;
    }
}
