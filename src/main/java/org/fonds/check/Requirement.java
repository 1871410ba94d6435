package org.fonds.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * One testable requirement of a repository.
 *
 * @param id such as {@code T-02}
 * @param source the section of the protocol (s) or of the guidelines (g), or the companion guideline
 * @param text what has to hold
 */
public record Requirement(String id, Level level, String source, String text) {

    /** All of them, in the order of the list. */
    public static List<Requirement> all() {
        try (InputStream in = Objects.requireNonNull(Requirement.class.getResourceAsStream("requirements.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Requirement::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Requirement parse(String line) {
        String[] fields = line.split("\t", 4);
        return new Requirement(fields[0], Level.valueOf(fields[1]), fields[2], fields[3]);
    }

    /** What the keeper of a repository that fails should bring about. */
    public String remedy() {
        return "Bring about (" + source + "): " + text;
    }
}
