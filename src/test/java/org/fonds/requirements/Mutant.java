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
 * @param kind body, query (of the request, before it is answered), status or type
 * @param pattern what is replaced, wherever it is found
 * @param replacement by what
 */
record Mutant(String id, Pattern about, String kind, Pattern pattern, String replacement) {

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

    private static Mutant parse(String line) {
        String[] fields = line.split("\t", -1);
        return new Mutant(
                fields[0],
                Pattern.compile(fields[1]),
                fields[2],
                Pattern.compile(fields[3], Pattern.DOTALL),
                fields[4]);
    }

    boolean isAbout(String method, String query) {
        return about.matcher(method + " " + query).find();
    }

    String query(String query) {
        return kind.equals("query") ? pattern.matcher(query).replaceAll(replacement) : query;
    }

    String body(String text) {
        return switch (kind) {
            case "body" -> pattern.matcher(text).replaceAll(replacement);
            case "first" -> pattern.matcher(text).replaceFirst(replacement);
            default -> text;
        };
    }

    int status(int real) {
        return kind.equals("status") ? Integer.parseInt(replacement) : real;
    }

    String type(String real) {
        return kind.equals("type") ? replacement : real;
    }
}
