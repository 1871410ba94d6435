package org.fonds.record;

/**
 * A form in which the page offers the document, one line of its Contents: {@code Translation - English}.
 *
 * @param kind the line's first word
 * @param language the line's language
 */
public record Offering(Kind kind, LanguageTag language) {
    /** The words that a Contents line begins with. */
    public enum Kind {
        TRANSLATION,
        TRANSCRIPT,
        SCAN,
        ORIGINAL
    }

    /** Whether this is text to read on the page rather than a picture of the paper. */
    public boolean isText() {
        return kind != Kind.SCAN;
    }
}
