package org.fonds.crosswalk;

import java.util.List;
import java.util.stream.Collectors;
import org.fonds.record.Contributor;
import org.fonds.record.Holding;
import org.fonds.record.LanguageTag;

/** The fixed words that Fonds itself puts beside words of the page; the same in every format. */
final class Words {
    /** MODS recordOrigin, MARC 588 and the like: how much a cataloger may trust the record. */
    static final String RECORD_ORIGIN = "Made from the archive's document page; not reviewed by a cataloger.";

    /** Labels of a related item. */
    static final String ORIGINAL = "Original";

    static final String COPY = "Copy";
    static final String PUBLISHED_IN = "Published in";
    static final String COLLECTION = "Collection";

    private Words() {}

    /** {@code Preferred citation: "Telegram", October 1, 1950, ...} */
    static String preferredCitation(String citation) {
        return "Preferred citation: " + citation;
    }

    /** {@code Vladislav Zubok (translator)} */
    static String withRole(Contributor contributor) {
        return contributor.name() + " (" + contributor.role().label() + ")";
    }

    /** {@code Original in Russian: RGASPI, f. 558, op. 11}; without a language {@code Original: RGASPI}. */
    static String original(List<LanguageTag> languages, Holding holding) {
        return original(languages) + ": " + holder(holding);
    }

    /** {@code Original in Russian}, of an original whose holder the page does not name. */
    static String original(List<LanguageTag> languages) {
        return languages.isEmpty() ? ORIGINAL : ORIGINAL + " in " + names(languages);
    }

    /** {@code Copy: Library of Congress, Manuscript Division, Volkogonov papers, mm97083838} */
    static String copy(Holding holding) {
        return COPY + ": " + holder(holding);
    }

    /** {@code Translation from Russian} */
    static String translationFrom(List<LanguageTag> languages) {
        return "Translation from " + names(languages);
    }

    /** The holder as printed and its mark as printed, with the comma that citations put between them. */
    static String holder(Holding holding) {
        String mark = holding.mark().text();
        return mark.isBlank() ? holderAlone(holding) : holderAlone(holding) + ", " + mark;
    }

    /** The holder as printed, abbreviation and place included, without the mark. */
    static String holderAlone(Holding holding) {
        return holding.printed().isBlank() ? holding.holder() : holding.printed();
    }

    /** {@code Russian}, {@code Russian and Chinese}, {@code Russian, Chinese and Korean}. */
    private static String names(List<LanguageTag> languages) {
        int last = languages.size() - 1;
        String before =
                languages.subList(0, last).stream().map(LanguageTag::name).collect(Collectors.joining(", "));
        String name = languages.get(last).name();
        return before.isEmpty() ? name : before + " and " + name;
    }
}
