package org.fonds.crosswalk;

import java.util.List;
import java.util.Optional;
import org.fonds.crosswalk.binding.oaiqdc.dc.SimpleLiteral;
import org.fonds.crosswalk.binding.oaiqdc.dc.StatedDate;
import org.fonds.crosswalk.binding.oaiqdc.terms.Address;
import org.fonds.crosswalk.binding.oaiqdc.terms.DateOnly;
import org.fonds.crosswalk.binding.oaiqdc.terms.DcmiType;
import org.fonds.crosswalk.binding.oaiqdc.terms.Iso6392;
import org.fonds.record.DocumentDate;
import org.fonds.record.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * Values of qualified Dublin Core. A class of an encoding scheme is written with its xsi:type by JAXB, as the element's
 * own type is another. What is blank is left out (DC-R09).
 */
final class QdcLiterals {
    private QdcLiterals() {}

    static void add(List<SimpleLiteral> to, @Nullable String words) {
        of(words, Optional.empty()).ifPresent(to::add);
    }

    static void add(List<SimpleLiteral> to, @Nullable String words, Optional<LanguageTag> language) {
        of(words, language).ifPresent(to::add);
    }

    static void addAll(List<SimpleLiteral> to, List<String> words) {
        words.forEach(each -> add(to, each));
    }

    static Optional<SimpleLiteral> of(@Nullable String words, Optional<LanguageTag> language) {
        if (words == null || words.isBlank()) {
            return Optional.empty();
        }
        SimpleLiteral literal = new SimpleLiteral();
        literal.setValue(words);
        language.map(LanguageTag::iso6391).ifPresent(literal::setLang);
        return Optional.of(literal);
    }

    /** A range is no W3CDTF in DCMI's eyes, and goes without a scheme. */
    static Optional<StatedDate> date(DocumentDate date) {
        return DublinCoreDates.of(date).map(text -> {
            StatedDate stated = date.isRange() ? new StatedDate() : new DateOnly();
            stated.setValue(text);
            return stated;
        });
    }

    static DcmiType type(String term) {
        DcmiType type = new DcmiType();
        type.setValue(term);
        return type;
    }

    static Iso6392 language(LanguageTag tag) {
        Iso6392 language = new Iso6392();
        language.setValue(tag.iso6392b());
        return language;
    }

    static Address address(String uri) {
        Address address = new Address();
        address.setValue(uri);
        return address;
    }
}
