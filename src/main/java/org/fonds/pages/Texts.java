package org.fonds.pages;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of the pages, out of a bundle, so that others can translate them: a file {@code texts_de.properties} beside
 * {@code texts.properties} is a German edition.
 *
 * <p>In a text, {@code {0}} and {@code {1}} stand for what is filled in. Nothing in it is markup.
 */
final class Texts {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The texts in a language; in English where there is no edition in it. */
    static Texts in(Locale locale) {
        return new Texts(ResourceBundle.getBundle("org.fonds.pages.texts", locale, NO_FALLBACK), locale);
    }

    /** The text of a key, with the values filled in; numbers are written as the language writes them. */
    String of(String key, Object... values) {
        String text = bundle.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", written(values[i]));
        }
        return text;
    }

    /** The text of a key, or {@code otherwise} where the bundle has none: for words that the data chose. */
    String ofOr(String key, String otherwise) {
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
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
