package org.fonds.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a table can be. The first name is the one in a field table; a mapping may use any of them.
 *
 * <p>A field without a section is the title, the date, or the transcript, which is not read.
 */
enum TableField {
    RECORD_ID(Section.RECORD_ID, "record_id", "id"),
    TITLE(null, "title"),
    DATE(null, "original_publication_date", "date"),
    CITATION(Section.CITATION, "citation"),
    SOURCE(Section.SOURCE, "source"),
    SUMMARY(Section.SUMMARY, "summary"),
    AUTHORS(Section.AUTHORS, "authors"),
    ADDRESS(Section.ADDRESS, "document_url", "address"),
    LANGUAGES(Section.ORIGINAL_LANGUAGE, "language", "languages"),
    CONTENTS(Section.CONTENTS, "contents"),
    PLACES(Section.PLACES, "associated_places", "places"),
    TOPICS(Section.TOPICS, "associated_topics", "topics"),
    SUBJECTS(Section.SUBJECTS, "subjects_discussed", "subjects"),
    PEOPLE(Section.PEOPLE, "associated_people_orgs", "people"),
    CONTRIBUTORS(Section.CONTRIBUTORS, "document_contributors", "contributors"),
    RELATED(Section.RELATED, "related_documents", "related"),
    CREDITS(Section.CREDITS, "credits"),
    DONORS(Section.DONORS, "donors"),
    TYPE(Section.TYPE, "type"),
    CLASSIFICATION(Section.CLASSIFICATION, "original_classification", "classification"),
    COLLECTIONS(Section.COLLECTIONS, "collections"),
    RIGHTS(Section.RIGHTS, "rights"),
    ARCHIVE(Section.ORIGINAL_ARCHIVE, "original_archive_title", "archive"),
    UPLOADED(Section.UPLOADED, "original_upload_date", "uploaded"),
    CREATED(Section.CREATED, "created"),
    PUBLISHED(Section.PUBLISHED, "first_published"),
    UPDATED(Section.UPDATED, "updated"),
    TRANSCRIPT(null, "text");

    private static final Map<String, TableField> BY_NAME = Arrays.stream(values())
            .flatMap(field -> field.names.stream().map(name -> Map.entry(name, field)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final @Nullable Section section;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> names;

    TableField(@Nullable Section section, String... names) {
        this.section = section;
        this.names = List.of(names);
    }

    /** The field of this name or that name. */
    static Optional<TableField> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The field that a column of a field table is; its name may be written as a page's heading, too. */
    static Optional<TableField> ofColumn(String column) {
        String key = column.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return named(key)
                .filter(field -> field.column().equals(key))
                .or(() -> Section.of(column).flatMap(TableField::of));
    }

    private static Optional<TableField> of(Section section) {
        return Arrays.stream(values()).filter(field -> field.section == section).findFirst();
    }

    /** Its column in a field table. */
    String column() {
        return names.get(0);
    }

    @Nullable
    Section section() {
        return section;
    }

    /** Whether it may have several values. */
    boolean isList() {
        return switch (this) {
            case AUTHORS,
                    LANGUAGES,
                    CONTENTS,
                    PLACES,
                    TOPICS,
                    SUBJECTS,
                    PEOPLE,
                    CONTRIBUTORS,
                    RELATED,
                    DONORS,
                    COLLECTIONS,
                    ARCHIVE -> true;
            default -> false;
        };
    }

    /** All names that a mapping may use, for a message. */
    static String allNames() {
        return Arrays.stream(values())
                .map(field -> field.names.get(field.names.size() - 1))
                .collect(Collectors.joining(", "));
    }
}
