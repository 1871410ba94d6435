package org.fonds.crosswalk;

import java.util.Optional;
import org.fonds.crosswalk.binding.marcxml.DataField;
import org.fonds.crosswalk.binding.marcxml.Subfield;
import org.jspecify.annotations.Nullable;

/**
 * A data field that is being filled; a field that got no subfield is none.
 *
 * <p>Example: {@code MarcField.of("535", '1', ' ').with('3', "Original").with('a', "APRF")}.
 */
final class MarcField {
    private final DataField field = new DataField();

    private MarcField(String tag, char first, char second) {
        field.setTag(tag);
        field.setInd1(String.valueOf(first));
        field.setInd2(String.valueOf(second));
    }

    static MarcField of(String tag, char first, char second) {
        return new MarcField(tag, first, second);
    }

    /** A field without indicators. */
    static MarcField of(String tag) {
        return of(tag, ' ', ' ');
    }

    /** Adds a subfield, unless there is nothing to say. */
    MarcField with(char code, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            Subfield subfield = new Subfield();
            subfield.setCode(String.valueOf(code));
            subfield.setValue(words);
            field.getSubfield().add(subfield);
        }
        return this;
    }

    MarcField with(char code, Optional<String> words) {
        return with(code, words.orElse(null));
    }

    Optional<DataField> filled() {
        return field.getSubfield().isEmpty() ? Optional.empty() : Optional.of(field);
    }
}
