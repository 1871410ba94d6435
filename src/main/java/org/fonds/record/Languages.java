package org.fonds.record;

import java.util.List;

/**
 * The languages of a document.
 *
 * @param original the original's, in the order printed
 * @param offered the forms in which the page offers it, in the order printed
 */
public record Languages(List<LanguageTag> original, List<Offering> offered) {

    public Languages {
        original = List.copyOf(original);
        offered = List.copyOf(offered);
    }

    /** The languages in which the page offers text, each once; empty where Contents says nothing. */
    public List<LanguageTag> ofText() {
        return offered.stream()
                .filter(Offering::isText)
                .map(Offering::language)
                .distinct()
                .toList();
    }

    /** Whether the page offers a translation. */
    public boolean isTranslated() {
        return offered.stream().anyMatch(offering -> offering.kind() == Offering.Kind.TRANSLATION);
    }
}
