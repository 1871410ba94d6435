package org.fonds.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One testable requirement of a repository.
 *
 * @param id such as {@code T-02}
 * @param source the section of the protocol (s) or of the guidelines (g), or the companion guideline
 * @param text what has to hold
 * @param remedy what the keeper of a repository that fails should do
 */
public record Requirement(String id, Level level, String source, String text, String remedy) {

    /** All of them, in the order of the list. */
    public static List<Requirement> all() {
        Map<String, String> remedies = Table.of("remedies.tsv", 2).rows().stream()
                .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
        return Table.of("requirements.tsv", 4).rows().stream()
                .map(row -> new Requirement(
                        row.get(0),
                        Level.valueOf(row.get(1)),
                        row.get(2),
                        row.get(3),
                        remedies.getOrDefault(row.get(0), "")))
                .toList();
    }
}
