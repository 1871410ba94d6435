package org.fonds.ingest;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.fonds.record.AuthorisedName;
import org.fonds.record.AuthorisedTerm;
import org.fonds.record.Authorities;

/**
 * Reads an authority file: CSV in UTF-8 with a header, its columns in any order.
 *
 * <pre>{@code
 * printed,authorised,type,authority,authority-uri,uri,dates,marc-code
 * Ada Lund,"Lund, Ada",personal,lund,,https://names.example.org/17,1903-1988,
 * Library of Congress,,corporate,,,,,DLC
 * Memorandum,memorandums,genre,aat,,http://vocab.getty.edu/aat/300026906,,
 * }</pre>
 */
public final class AuthorityFile {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .get();

    private final Path file;
    private final List<AuthorisedName> names = new ArrayList<>();
    private final List<AuthorisedTerm> genres = new ArrayList<>();
    private final Map<String, Long> linesOfNames = new HashMap<>();
    private final Map<String, Long> linesOfGenres = new HashMap<>();

    private AuthorityFile(Path file) {
        this.file = file;
    }

    /**
     * The names and genres in a file.
     *
     * @throws AuthorityFileIsFaulty where it cannot be read, or a line of it is wrong
     */
    public static Authorities read(Path file) {
        return new AuthorityFile(file).read();
    }

    private Authorities read() {
        try (Reader text = new StringReader(text());
                CSVParser records =
                        CSVParser.builder().setReader(text).setFormat(FORMAT).get()) {
            checkHeader(records.getHeaderNames());
            for (CSVRecord record : records) {
                add(new AuthorityLine(file, records.getCurrentLineNumber(), record));
            }
        } catch (AuthorityFileIsFaulty e) {
            throw e;
        } catch (UncheckedIOException | CSVException e) {
            throw new AuthorityFileIsFaulty(file + ": " + e.getMessage() + " Check its quotes.");
        } catch (IllegalArgumentException e) {
            throw new AuthorityFileIsFaulty(file + ": " + e.getMessage());
        } catch (IOException e) {
            throw new AuthorityFileIsFaulty(file + ": it cannot be read (" + e + ").");
        }
        return new Authorities(names, genres);
    }

    private String text() throws IOException {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            // Spreadsheets put a byte order mark before the header.
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new AuthorityFileIsFaulty(file + ": it is not UTF-8. Save it as CSV UTF-8.");
        }
    }

    private void checkHeader(List<String> header) {
        TreeSet<String> unknown = new TreeSet<>(header);
        unknown.removeAll(AuthorityLine.COLUMNS);
        if (!header.contains(AuthorityLine.PRINTED) || !unknown.isEmpty()) {
            throw new AuthorityFileIsFaulty(file + ", line 1: '" + String.join(",", header)
                    + "'. The first line names the columns: " + String.join(", ", AuthorityLine.COLUMNS) + "; "
                    + AuthorityLine.PRINTED + " must be among them.");
        }
    }

    private void add(AuthorityLine line) {
        if (line.isGenre()) {
            genres.add(line.genre());
            once(line, linesOfGenres, "genre");
        } else {
            names.add(line.name());
            once(line, linesOfNames, "name");
        }
    }

    /** A word may be a name and a genre; it is neither twice. */
    private static void once(AuthorityLine line, Map<String, Long> lines, String sort) {
        Long earlier = lines.putIfAbsent(line.printed(), line.number());
        if (earlier != null) {
            throw line.faulty(
                    line.printed(), "The " + sort + " stands on line " + earlier + " already. Leave one of them.");
        }
    }
}
