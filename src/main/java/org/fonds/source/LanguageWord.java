package org.fonds.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fonds.record.LanguageTag;

/** A language as sources write it: its English name in any case, or a code of ISO 639 in small letters. */
final class LanguageWord {
    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

    private LanguageWord() {}

    static Optional<LanguageTag> parse(String word) {
        return LanguageTag.named(word).or(() -> LanguageTag.ofIso6392b(word)).or(() -> ofTwoLetters(word));
    }

    private static Optional<LanguageTag> ofTwoLetters(String word) {
        return TWO_LETTERS.contains(word)
                ? LanguageTag.named(
                        new Locale.Builder().setLanguage(word).build().getDisplayLanguage(Locale.ENGLISH))
                : Optional.empty();
    }
}
