package org.fonds.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A language that a page names, in the codes that metadata formats ask for.
 *
 * <p>Example: {@code (rus, ru, Russian)}.
 *
 * @param iso6392b the bibliographic code of ISO 639-2, three letters: {@code ger}, not {@code deu}
 * @param iso6391 the two-letter code of ISO 639-1
 * @param name the English name
 */
public record LanguageTag(String iso6392b, String iso6391, String name) {
    /** The languages whose bibliographic code differs from the terminological one that the JDK knows. */
    private static final Map<String, String> BIBLIOGRAPHIC = Map.ofEntries(
            Map.entry("sqi", "alb"),
            Map.entry("hye", "arm"),
            Map.entry("eus", "baq"),
            Map.entry("bod", "tib"),
            Map.entry("mya", "bur"),
            Map.entry("ces", "cze"),
            Map.entry("zho", "chi"),
            Map.entry("cym", "wel"),
            Map.entry("deu", "ger"),
            Map.entry("nld", "dut"),
            Map.entry("ell", "gre"),
            Map.entry("fas", "per"),
            Map.entry("fra", "fre"),
            Map.entry("kat", "geo"),
            Map.entry("isl", "ice"),
            Map.entry("mkd", "mac"),
            Map.entry("mri", "mao"),
            Map.entry("msa", "may"),
            Map.entry("ron", "rum"),
            Map.entry("slk", "slo"));

    /** Codes that ISO 639 has withdrawn and the JDK still lists; each has a successor that it lists too. */
    private static final Set<String> WITHDRAWN = Set.of("in", "iw", "ji", "mo");

    private static final Map<String, LanguageTag> BY_NAME = Arrays.stream(Locale.getISOLanguages())
            .filter(code -> !WITHDRAWN.contains(code))
            .map(LanguageTag::ofIso6391)
            .collect(Collectors.toUnmodifiableMap(
                    language -> language.name.toLowerCase(Locale.ROOT), Function.identity(), (first, same) -> first));

    private static final Map<String, LanguageTag> BY_CODE = BY_NAME.values().stream()
            .collect(Collectors.toUnmodifiableMap(LanguageTag::iso6392b, Function.identity(), (first, same) -> first));

    /** The language of an English name in any case, such as {@code Russian}. */
    public static Optional<LanguageTag> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    /** The language of a bibliographic code of ISO 639-2, such as {@code ger}. */
    public static Optional<LanguageTag> ofIso6392b(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    private static LanguageTag ofIso6391(String code) {
        Locale locale = new Locale.Builder().setLanguage(code).build();
        String terminological = locale.getISO3Language();
        return new LanguageTag(
                BIBLIOGRAPHIC.getOrDefault(terminological, terminological),
                code,
                locale.getDisplayLanguage(Locale.ENGLISH));
    }
}
