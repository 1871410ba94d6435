package org.fonds.citation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the lines of a table of archives: {@code kind | field | field}, lists parted by semicolons. */
final class ArchiveTableReader {
    private static final String FORMS = "A line is one of: holder | SYSTEM | ABBREVIATIONS | NAMES; aggregator | NAMES;"
            + " place | NAMES; or a comment that begins with #.";
    private static final String SYSTEMS =
            Arrays.stream(ShelfMarkSystem.values()).map(ShelfMarkSystem::word).collect(Collectors.joining(", "));

    private final String file;
    private final List<Archive> archives = new ArrayList<>();
    private final List<String> aggregators = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private int line;

    ArchiveTableReader(String file) {
        this.file = file;
    }

    ArchiveTableEntries read(Reader reader) throws IOException {
        BufferedReader in = new BufferedReader(reader);
        for (String text = in.readLine(); text != null; text = in.readLine()) {
            line++;
            String entry = withoutMark(text).strip();
            if (!entry.isEmpty() && !entry.startsWith("#")) {
                read(entry);
            }
        }
        return new ArchiveTableEntries(archives, aggregators, places);
    }

    /** Editors on Windows put a byte order mark before the first line. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void read(String entry) {
        String[] fields = entry.split("\\|", -1);
        String kind = fields[0].strip();
        if (kind.equals("holder") && fields.length == 4) {
            archives.add(archive(fields));
        } else if (kind.equals("aggregator") && fields.length == 2) {
            aggregators.addAll(names(fields[1], entry));
        } else if (kind.equals("place") && fields.length == 2) {
            places.addAll(names(fields[1], entry));
        } else {
            throw faulty(entry, FORMS);
        }
    }

    private Archive archive(String[] fields) {
        String word = fields[1].strip();
        ShelfMarkSystem system = ShelfMarkSystem.named(word)
                .orElseThrow(() ->
                        faulty(word, "There is no such system of shelf-marks. The systems are: " + SYSTEMS + "."));
        List<String> abbreviations = list(fields[2]);
        List<String> names = list(fields[3]);
        if (abbreviations.isEmpty() && names.isEmpty()) {
            throw faulty(String.join("|", fields), "A holder needs an abbreviation or a name.");
        }
        abbreviations.forEach(this::once);
        names.forEach(this::once);
        return new Archive(system, abbreviations, names);
    }

    private void once(String name) {
        Integer earlier = lines.putIfAbsent(Letters.fold(name), line);
        if (earlier != null) {
            throw faulty(
                    name, "The name stands on line " + earlier + " already. Put all names of one holder on one line.");
        }
    }

    private List<String> names(String field, String entry) {
        List<String> names = list(field);
        if (names.isEmpty()) {
            throw faulty(entry, "There is no name. " + FORMS);
        }
        return names;
    }

    private static List<String> list(String field) {
        return Arrays.stream(field.split(";", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private ArchiveTableIsFaulty faulty(String value, String remedy) {
        return new ArchiveTableIsFaulty(file, line, value, remedy);
    }
}
