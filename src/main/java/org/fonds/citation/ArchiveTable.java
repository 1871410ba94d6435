package org.fonds.citation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fonds.record.Holding;
import org.jspecify.annotations.Nullable;

/**
 * The archives that citations name, the digital archives through which they cite, and the towns where archives stand.
 *
 * <p>A line of its file: {@code holder | soviet | RGANI; TsKhSD | Russian State Archive of Contemporary History}. The
 * head of the standard table explains the form; an operator's own table extends it.
 */
public final class ArchiveTable {
    private static final String STANDARD = "archives.txt";

    private final ArchiveTableEntries entries;
    private final NameIndex<Archive> names = NameIndex.ofNames();
    private final NameIndex<Archive> abbreviations = NameIndex.ofAbbreviations();
    private final NameIndex<String> aggregators = NameIndex.ofNames();
    private final NameIndex<String> places = NameIndex.ofNames();

    ArchiveTable(ArchiveTableEntries entries) {
        this.entries = entries;
        entries.archives().forEach(this::index);
        entries.aggregators().forEach(name -> aggregators.add(name, name));
        entries.places().forEach(name -> places.add(name, name));
    }

    private void index(Archive archive) {
        archive.names().forEach(name -> names.add(name, archive));
        archive.abbreviations().forEach(abbreviation -> abbreviations.add(abbreviation, archive));
    }

    /** The table that comes with Fonds. */
    public static ArchiveTable standard() {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ArchiveTable.class.getResourceAsStream(STANDARD), STANDARD),
                StandardCharsets.UTF_8)) {
            return read(STANDARD, reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(STANDARD, unreadable);
        }
    }

    /**
     * The table in this file, in UTF-8.
     *
     * @throws ArchiveTableIsFaulty where a line is none of a table
     */
    public static ArchiveTable read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return read(file.toString(), reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The table of archives cannot be read: " + file, unreadable);
        }
    }

    /**
     * The table that a reader gives.
     *
     * @param name how messages name it
     * @throws ArchiveTableIsFaulty where a line is none of a table
     */
    public static ArchiveTable read(String name, Reader reader) throws IOException {
        return new ArchiveTable(new ArchiveTableReader(name).read(reader));
    }

    /**
     * This table and another. A line about a holder that is known here under one of its names adds names to it and may
     * name another system of shelf-marks; the holder's key and display name stay.
     */
    public ArchiveTable extendedBy(ArchiveTable more) {
        return new ArchiveTable(entries.with(more.entries));
    }

    /** The key of a holder: the same for all names that the table knows of it. */
    public HolderKey keyOf(Holding holding) {
        Archive known = known(holding);
        if (known != null) {
            return new HolderKey(known.key(), known.displayName());
        }
        String abbreviation = holding.abbreviation();
        return new HolderKey(Slug.of(abbreviation == null ? holding.holder() : abbreviation), holding.holder());
    }

    private @Nullable Archive known(Holding holding) {
        String abbreviation = holding.abbreviation();
        return archive(holding.holder())
                .or(() -> archive(holding.holder() + ", " + holding.place()))
                .or(() -> archive(holding.holder() + " (" + holding.country() + ")"))
                .or(() -> abbreviation == null ? Optional.empty() : archive(abbreviation))
                .orElse(null);
    }

    /** The archive of this name or abbreviation. */
    Optional<Archive> archive(String name) {
        return abbreviations.get(name).or(() -> names.get(name));
    }

    NameIndex.@Nullable Found<Archive> nameAt(String text, int from, int limit) {
        return names.at(text, from, limit);
    }

    NameIndex.@Nullable Found<Archive> abbreviationAt(String text, int from, int limit) {
        return abbreviations.at(text, from, limit);
    }

    NameIndex.@Nullable Found<String> aggregatorAt(String text, int from, int limit) {
        return aggregators.at(text, from, limit);
    }

    NameIndex.@Nullable Found<String> placeAt(String text, int from, int limit) {
        return places.at(text, from, limit);
    }

    List<String> aggregators() {
        return entries.aggregators();
    }

    /** All entries: settings are compared by their text. */
    @Override
    public String toString() {
        return entries.toString();
    }
}
