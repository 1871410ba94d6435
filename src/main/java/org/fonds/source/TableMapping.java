package org.fonds.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which column of an archive's own table is which field: a small file in UTF-8 by which any spreadsheet can be published.
 *
 * <p>Each line is {@code field = column}; several columns of one list are separated by {@code |}. Of JSON lines the
 * member of a nested object is the column {@code outer.inner}. For the catalogue of a museum with the columns acno,
 * title, dateText and so on:
 *
 * <pre>{@code
 * # What a document is known by; needed, as is title.
 * id          = acno
 * title       = title
 * date        = dateText
 * authors     = contributors.fc
 * address     = url
 * subjects    = subjects
 * type        = classification
 * collections = groupTitle
 *
 * # Columns that are left out; all others are kept as notes.
 * left-out    = contributors.gender | contributors.birthYear
 *
 * # What separates the values of a list inside a cell; without this line a cell is one value.
 * separator   = ;
 * }</pre>
 *
 * <p>Fields: id, title, date, citation or source (where the paper lies, from which the chain of custody is read), summary,
 * authors, address, languages (of the original), contents (such as {@code Translation - English}), places, topics,
 * subjects, people, contributors, related, credits and donors (who paid for the publication), type, classification (the
 * marking of secrecy, not a class of things), collections, rights, archive, uploaded, created, first_published, updated,
 * and text (the transcript, which is not read).
 *
 * <pre>{@code
 * SourceReaders.standard().mapping(TableMapping.read(Path.of("museum.mapping")))
 * }</pre>
 */
public final class TableMapping {
    private final String text;
    private final Map<String, TableField> fields;
    private final Set<String> leftOut;
    private final @Nullable String separator;

    TableMapping(String text, Map<String, TableField> fields, Set<String> leftOut, @Nullable String separator) {
        this.text = text;
        this.fields = fields;
        this.leftOut = Set.copyOf(leftOut);
        this.separator = separator;
    }

    /**
     * The mapping in a file.
     *
     * @throws TableMappingIsFaulty when a line of it is none, and when there is no such file
     */
    public static TableMapping read(Path file) {
        SourcePlace place = new SourcePlace(file.toString(), 0);
        try {
            return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            throw new TableMappingIsFaulty(place, "The mapping is not in UTF-8.", "Save it as UTF-8.");
        } catch (IOException e) {
            if (Files.exists(file)) {
                throw new UncheckedIOException(e);
            }
            throw new TableMappingIsFaulty(place, "There is no such file.", "Write the mapping, or mend its path.");
        }
    }

    /**
     * The mapping that a text is.
     *
     * @param name what it is called in messages
     * @throws TableMappingIsFaulty when a line of it is none
     */
    public static TableMapping parse(String name, String text) {
        return new TableMappingReader(name).read(text);
    }

    /** The mapping written out again: the same lines without comments. */
    @Override
    public String toString() {
        return text;
    }

    Optional<TableField> field(String column) {
        return Optional.ofNullable(fields.get(column));
    }

    boolean isLeftOut(String column) {
        return leftOut.contains(column);
    }

    /** The columns that have a field, in the order of the mapping. */
    List<String> columns() {
        return List.copyOf(fields.keySet());
    }

    /** The column of a field that has one column at most. */
    Optional<String> column(TableField field) {
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue() == field)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Nullable
    String separator() {
        return separator;
    }
}
