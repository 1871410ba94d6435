package org.fonds.crosswalk;

import java.util.List;
import java.util.Optional;
import org.fonds.crosswalk.binding.dc.Literal;
import org.fonds.record.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Words of Dublin Core. What is blank is left out: an empty element says nothing and is refused (DC-R09). */
final class Literals {
    private Literals() {}

    static void add(List<Literal> to, @Nullable String words) {
        add(to, words, Optional.empty());
    }

    static void add(List<Literal> to, @Nullable String words, Optional<LanguageTag> language) {
        if (words != null && !words.isBlank()) {
            to.add(literal(words, language));
        }
    }

    static void addAll(List<Literal> to, List<String> words) {
        words.forEach(each -> add(to, each));
    }

    private static Literal literal(String words, Optional<LanguageTag> language) {
        Literal literal = new Literal();
        literal.setValue(words);
        language.map(LanguageTag::iso6391).ifPresent(literal::setLang);
        return literal;
    }
}
