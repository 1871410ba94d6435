package org.fonds.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A table that comes with this package: a row a line, its fields between tabs; a line that begins with {@code #} is for
 * people.
 */
record Table(List<List<String>> rows) {
    /** @throws IllegalArgumentException where a row does not have so many fields */
    static Table of(String name, int fields) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name)) {
            return new Table(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> row(name, line, fields))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> row(String name, String line, int fields) {
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() != fields) {
            throw new IllegalArgumentException(name + ": " + fields + " fields are expected in '" + line + "'.");
        }
        return row;
    }
}
