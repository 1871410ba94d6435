package org.fonds.crosswalk;

import java.util.List;
import java.util.Optional;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.LanguageTag;

/** The languages of the text offered and, of a translation, of its original (041, 546). */
final class MarcLanguages {
    private static final char NO_TRANSLATION = '0';
    private static final char TRANSLATION = '1';

    private final TextLanguages languages;

    MarcLanguages(TextLanguages languages) {
        this.languages = languages;
    }

    /** The language of position 35 to 37 of field 008. */
    LanguageTag first(ArchivalRecord record) {
        return languages.of(record).get(0);
    }

    List<MarcField> of(ArchivalRecord record) {
        List<LanguageTag> original = record.languages().original();
        boolean translated = record.isTranslation();
        MarcField codes = MarcField.of("041", translated ? TRANSLATION : NO_TRANSLATION, ' ');
        languages.of(record).forEach(language -> codes.with('a', language.iso6392b()));
        if (translated) {
            original.forEach(language -> codes.with('h', language.iso6392b()));
        }
        return List.of(codes, MarcField.of("546").with('a', words(record, translated)));
    }

    /** The language of an original that the page does not offer, and does not say it translates, is still its language. */
    private Optional<String> words(ArchivalRecord record, boolean translated) {
        List<LanguageTag> original = record.languages().original();
        if (original.isEmpty()) {
            return Optional.empty();
        }
        if (translated) {
            return Optional.of(Words.translationFrom(original));
        }
        return languages.of(record).containsAll(original) ? Optional.empty() : Optional.of(Words.original(original));
    }
}
