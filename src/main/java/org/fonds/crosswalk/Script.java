package org.fonds.crosswalk;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.fonds.record.LanguageTag;

/**
 * The scripts that a language is written in, for telling words that cannot be in it. A language that is not listed
 * counts as written in Latin letters: words of another script then go without a language, which is never false.
 */
record Script(Set<UnicodeScript> scripts) {
    private static final Map<String, Set<UnicodeScript>> BY_LANGUAGE = new HashMap<>();

    static {
        written("rus ukr bel bul mac kir tgk tat bak chv abk ava che chu kom oss", UnicodeScript.CYRILLIC);
        written("srp bos kaz uzb aze tuk rum", UnicodeScript.CYRILLIC, UnicodeScript.LATIN);
        written("mon", UnicodeScript.CYRILLIC, UnicodeScript.MONGOLIAN);
        written("chi", UnicodeScript.HAN, UnicodeScript.BOPOMOFO);
        written("jpn", UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
        written("kor", UnicodeScript.HANGUL, UnicodeScript.HAN);
        written("ara per urd pus snd uig kas", UnicodeScript.ARABIC);
        written("kur", UnicodeScript.ARABIC, UnicodeScript.LATIN);
        written("heb yid", UnicodeScript.HEBREW);
        written("gre", UnicodeScript.GREEK);
        written("arm", UnicodeScript.ARMENIAN);
        written("geo", UnicodeScript.GEORGIAN);
        written("amh tir", UnicodeScript.ETHIOPIC);
        written("hin mar nep san bih", UnicodeScript.DEVANAGARI);
        written("ben asm", UnicodeScript.BENGALI);
        written("guj", UnicodeScript.GUJARATI);
        written("pan", UnicodeScript.GURMUKHI, UnicodeScript.ARABIC);
        written("ori", UnicodeScript.ORIYA);
        written("tam", UnicodeScript.TAMIL);
        written("tel", UnicodeScript.TELUGU);
        written("kan", UnicodeScript.KANNADA);
        written("mal", UnicodeScript.MALAYALAM);
        written("sin", UnicodeScript.SINHALA);
        written("div", UnicodeScript.THAANA);
        written("tha", UnicodeScript.THAI);
        written("lao", UnicodeScript.LAO);
        written("khm", UnicodeScript.KHMER);
        written("bur", UnicodeScript.MYANMAR);
        written("tib dzo", UnicodeScript.TIBETAN);
    }

    private static void written(String languages, UnicodeScript... scripts) {
        Set<UnicodeScript> all = EnumSet.copyOf(Arrays.asList(scripts));
        for (String language : languages.split(" ", -1)) {
            BY_LANGUAGE.put(language, all);
        }
    }

    static Script of(LanguageTag language) {
        return new Script(BY_LANGUAGE.getOrDefault(language.iso6392b(), EnumSet.of(UnicodeScript.LATIN)));
    }

    /** Whether most letters are of these scripts; a name or a native term in another script changes nothing. */
    boolean fits(String words) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        words.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .forEach(script -> letters.merge(script, 1, Integer::sum));
        return letters.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(most -> scripts.contains(most.getKey()))
                .orElse(true);
    }
}
