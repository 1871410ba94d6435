package org.fonds.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/** The sections of a document page, with the headings under which pages print them. */
enum Section {
    CITATION("Citation"),
    SUMMARY("Summary"),
    CREDITS("Credits"),
    ORIGINAL_LANGUAGE("Original Language", "Original Languages", "Original Language(s)", "Language", "Languages"),
    CONTENTS("Contents"),
    AUTHORS("Author(s)", "Authors", "Author"),
    RECORD_ID("Record ID"),
    PEOPLE("Associated People & Organizations"),
    CONTRIBUTORS("Document Contributors", "Document Contributor"),
    PLACES("Associated Places"),
    TOPICS("Associated Topics"),
    SUBJECTS("Subjects Discussed"),
    DONORS("Donors", "Donor"),
    CLASSIFICATION("Original Classification"),
    TYPE("Type"),
    COLLECTIONS("Collection(s)", "Collections", "Collection"),
    RELATED("Related Documents"),
    ADDRESS("URL", "Document URL", "Permalink"),
    CREATED("Created", "Created Date"),
    PUBLISHED("First Published", "First Published Date"),
    UPLOADED("Original Uploaded Date", "Original Upload Date"),
    UPDATED("Updated", "Last Updated", "Updated Date"),
    RIGHTS("Rights"),
    SOURCE("Source"),
    ORIGINAL_ARCHIVE("Original Archive");

    private static final int LONGEST_HEADING = 60;

    private static final Map<String, Section> BY_KEY = Arrays.stream(values())
            .flatMap(section -> section.headings.stream().map(heading -> Map.entry(key(heading), section)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> headings;

    Section(String... headings) {
        this.headings = List.of(headings);
    }

    /** The heading as pages print it most: {@code Record ID}. */
    String heading() {
        return headings.get(0);
    }

    /** Whether the section has a single value, so that a second paragraph cannot belong to it. */
    boolean isOneValue() {
        return switch (this) {
            case ORIGINAL_LANGUAGE, RECORD_ID, CLASSIFICATION, TYPE, CREATED, PUBLISHED, UPLOADED, UPDATED -> true;
            default -> false;
        };
    }

    /** The section of a heading without its marks, in any case. */
    static Optional<Section> of(String heading) {
        return heading.length() > LONGEST_HEADING ? Optional.empty() : Optional.ofNullable(BY_KEY.get(key(heading)));
    }

    private static String key(String heading) {
        return StringUtils.normalizeSpace(heading)
                .toLowerCase(Locale.ROOT)
                .replace("&amp;", "&")
                .replace("&", "and")
                .replace("\\", "");
    }
}
