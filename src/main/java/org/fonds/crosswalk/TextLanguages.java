package org.fonds.crosswalk;

import java.util.List;
import java.util.Optional;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.LanguageTag;
import org.fonds.record.Languages;
import org.fonds.record.Offering;
import org.jspecify.annotations.Nullable;

/** In which languages a page offers its document, and in which it speaks of it. */
public final class TextLanguages {
    private final LanguageTag configured;

    public TextLanguages(CrosswalkSettings settings) {
        this.configured = settings.textLanguage();
    }

    /**
     * The languages of the text offered; of a page that offers pictures alone, those of the text in the pictures; where
     * Contents says nothing, the configured one.
     */
    public List<LanguageTag> of(ArchivalRecord record) {
        List<LanguageTag> ofText = record.languages().ofText();
        List<LanguageTag> offered = ofText.isEmpty() ? ofOfferings(record.languages(), null) : ofText;
        return offered.isEmpty() ? List.of(configured) : offered;
    }

    /**
     * The language of the title or the summary, where that is certain enough to be claimed.
     *
     * <p>No page says it. Both are taken to be written by whoever made the one translation offered, and on a page without
     * a translation to be in the archive's configured language, if the page offers no text in another. Words in a script
     * that this language is not written in are left without a language.
     */
    Optional<LanguageTag> ofWords(ArchivalRecord record, String words) {
        return ofPage(record).filter(language -> Script.of(language).fits(words));
    }

    private Optional<LanguageTag> ofPage(ArchivalRecord record) {
        List<LanguageTag> translations = ofOfferings(record.languages(), Offering.Kind.TRANSLATION);
        if (translations.isEmpty()) {
            return of(record).equals(List.of(configured)) ? Optional.of(configured) : Optional.empty();
        }
        return translations.size() == 1 ? Optional.of(translations.get(0)) : Optional.empty();
    }

    private static List<LanguageTag> ofOfferings(Languages languages, Offering.@Nullable Kind kind) {
        return languages.offered().stream()
                .filter(offering -> kind == null || offering.kind() == kind)
                .map(Offering::language)
                .distinct()
                .toList();
    }
}
