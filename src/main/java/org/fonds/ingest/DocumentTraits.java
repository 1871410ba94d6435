package org.fonds.ingest;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.fonds.citation.ArchiveTable;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.CalendarDate;
import org.fonds.record.ContributorRole;
import org.fonds.store.Trait;
import org.jspecify.annotations.Nullable;

/**
 * By what documents are counted for the report on quality: which fields they fill, how much of their citation is
 * understood, of which year they are and which archives hold the originals.
 */
public final class DocumentTraits {
    /** The kind of a field that is filled; its values are {@link #fields}. */
    public static final String FIELD = "field";

    /** The kind of how much of the citation is understood: whole, part, none, unstated. Each document has one. */
    public static final String CITATION = "citation";

    /** The kind of the year of the document, of the first where it is of several; empty for one without a date. */
    public static final String YEAR = "year";

    /** The kind of the archive that holds the original: the last part of its setSpec; empty where none is named. */
    public static final String ARCHIVE = "archive";

    private static final Map<String, Predicate<ArchivalRecord>> FIELDS = fieldsAndTheirConditions();

    private final ArchiveTable archives;

    DocumentTraits(ArchiveTable archives) {
        this.archives = archives;
    }

    /** The fields whose filling is counted, in the order of a page. */
    public static List<String> fields() {
        return List.copyOf(FIELDS.keySet());
    }

    private static Map<String, Predicate<ArchivalRecord>> fieldsAndTheirConditions() {
        Map<String, Predicate<ArchivalRecord>> fields = new LinkedHashMap<>();
        fields.put("date", record -> record.description().date().start() != null);
        fields.put("citation", record -> !record.citation().text().isBlank());
        fields.put("holder", record -> !record.custody().originals().isEmpty());
        fields.put("shelf-mark", DocumentTraits::hasShelfMark);
        fields.put("copy", record -> !record.custody().copies().isEmpty());
        fields.put("address", record -> record.address() != null);
        fields.put("summary", record -> record.description().summary() != null);
        fields.put("author", record -> !record.named(ContributorRole.AUTHOR).isEmpty());
        fields.put(
                "translator",
                record -> !record.named(ContributorRole.TRANSLATOR).isEmpty());
        fields.put("sponsor", record -> !record.custody().support().isEmpty());
        fields.put("original-language", record -> !record.languages().original().isEmpty());
        fields.put("contents", record -> !record.languages().offered().isEmpty());
        fields.put("type", record -> record.description().genre() != null);
        fields.put("classification", record -> record.description().classification() != null);
        fields.put("collection", record -> !record.description().collections().isEmpty());
        fields.put("people", record -> !record.accessPoints().people().isEmpty());
        fields.put("places", record -> !record.accessPoints().places().isEmpty());
        fields.put("topics", record -> !record.accessPoints().topics().isEmpty());
        fields.put("related", record -> !record.accessPoints().related().isEmpty());
        return fields;
    }

    private static boolean hasShelfMark(ArchivalRecord record) {
        return record.custody().originals().stream()
                .anyMatch(holding -> !holding.mark().isEmpty());
    }

    Set<Trait> of(ArchivalRecord record) {
        Set<Trait> traits = new HashSet<>();
        FIELDS.forEach((field, isFilled) -> {
            if (isFilled.test(record)) {
                traits.add(new Trait(FIELD, field));
            }
        });
        traits.add(new Trait(CITATION, record.citation().understanding().name().toLowerCase(Locale.ROOT)));
        traits.add(new Trait(YEAR, year(record.description().date().start())));
        archives(record, traits);
        return traits;
    }

    private static String year(@Nullable CalendarDate date) {
        return date == null ? "" : CalendarDate.year(date.year()).w3cdtf();
    }

    private void archives(ArchivalRecord record, Set<Trait> traits) {
        record.custody()
                .originals()
                .forEach(holding ->
                        traits.add(new Trait(ARCHIVE, archives.keyOf(holding).key())));
        if (record.custody().originals().isEmpty()) {
            traits.add(new Trait(ARCHIVE, ""));
        }
    }
}
