package org.fonds.requirements;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One fault of a repository.
 *
 * @param id the requirement that describes it
 * @param about which requests it hits: a pattern found in the method, a blank and the query
 * @param kind what is changed and when, as the file says
 * @param pattern what is replaced
 * @param replacement by what
 */
record Mutant(String id, Pattern about, String kind, Pattern pattern, String replacement) {
    private static final String AFTER = "after ";

    /** All of them: a line each, five fields between tabs. */
    static List<Mutant> all() {
        try (InputStream in = Objects.requireNonNull(Mutant.class.getResourceAsStream("mutants.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Mutant::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Mutant parse(String line) {
        String[] fields = line.split("\t", -1);
        return new Mutant(
                fields[0],
                Pattern.compile(fields[1]),
                fields[2],
                Pattern.compile(fields[3], Pattern.DOTALL),
                fields[4]);
    }

    /**
     * Whether it hits a request.
     *
     * @param before the requests that came before, in their order
     */
    boolean isAbout(String request, List<String> before) {
        boolean now = about.matcher(request).find();
        if (kind.equals("again")) {
            return now && before.contains(request);
        } else if (kind.startsWith(AFTER)) {
            return now
                    && !before.isEmpty()
                    && Pattern.compile(kind.substring(AFTER.length()))
                            .matcher(before.get(before.size() - 1))
                            .find();
        }
        return now;
    }

    String query(String query) {
        return kind.equals("query") ? pattern.matcher(query).replaceAll(replacement) : query;
    }

    String body(String text) {
        return switch (kind) {
            case "query", "status", "type", "coding" -> text;
            case "first" -> pattern.matcher(text).replaceFirst(replacement);
            default -> pattern.matcher(text).replaceAll(replacement);
        };
    }

    int status(int real) {
        return kind.equals("status") ? Integer.parseInt(replacement) : real;
    }

    String type(String real) {
        return kind.equals("type") ? replacement : real;
    }

    boolean compresses() {
        return kind.equals("coding");
    }
}
