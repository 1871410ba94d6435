package org.fonds.pages;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of the pages: the English ones of {@code texts.properties}, and a translation of some or all of them.
 *
 * <p>In a text, {@code {0}} and {@code {1}} stand for what is filled in. Nothing in it is markup.
 *
 * <pre>{@code
 * Texts.translated(Locale.GERMAN, Map.of("nav.home", "Start")).of("nav.home")  // "Start"
 * }</pre>
 */
public final class Texts {
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle(
            "org.fonds.pages.texts",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]\\}");

    private final Locale locale;
    private final Map<String, String> translation;

    private Texts(Locale locale, Map<String, String> translation) {
        this.locale = locale;
        this.translation = Map.copyOf(translation);
    }

    /** The words that come with Fonds. */
    public static Texts english() {
        return new Texts(Locale.ENGLISH, Map.of());
    }

    /**
     * A translation; where it has no text the English one stands.
     *
     * @param locale of the translation, which also says how numbers are written
     * @param translation texts by key
     */
    public static Texts translated(Locale locale, Map<String, String> translation) {
        return new Texts(locale, translation);
    }

    /** The keys of all texts. */
    public static Set<String> keys() {
        return new TreeSet<>(ENGLISH.keySet());
    }

    /** The places in a text of this key that are filled in: {@code {0}}, {@code {1}}. */
    public static Set<String> places(String key) {
        return placesIn(ENGLISH.getString(key));
    }

    /** The places in any text, in the order of their numbers. */
    public static Set<String> placesIn(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The language as the {@code lang} attribute names it (BCP 47). */
    public String language() {
        return locale.toLanguageTag();
    }

    /** Where its lines begin, as the {@code dir} attribute says it: by the script in which the language writes its own name. */
    public String direction() {
        String name = locale.getDisplayLanguage(locale);
        byte direction = Character.getDirectionality(name.codePointAt(0));
        boolean fromTheRight = direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        return fromTheRight ? "rtl" : "ltr";
    }

    /** The text of a key, with the values filled in; numbers are written as the language writes them. */
    String of(String key, Object... values) {
        String text = translation.getOrDefault(key, ENGLISH.getString(key));
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", written(values[i]));
        }
        return text;
    }

    /** The text of a key, or {@code otherwise} where there is none: for words that the data chose. */
    String ofOr(String key, String otherwise) {
        return ENGLISH.containsKey(key) ? of(key) : otherwise;
    }

    private String written(Object value) {
        return value instanceof Number number
                ? NumberFormat.getIntegerInstance(locale).format(number.longValue())
                : String.valueOf(value);
    }

    /** A whole number. */
    String number(long number) {
        return written(number);
    }
}
