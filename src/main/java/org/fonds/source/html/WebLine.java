package org.fonds.source.html;

import org.jspecify.annotations.Nullable;

/**
 * A line of a web page.
 *
 * @param number the line of the file where its text begins
 * @param text with white space as a browser shows it; empty between paragraphs
 * @param kind what the markup says of it
 * @param link the address that it leads to, where it is one link; null for other text
 */
public record WebLine(
        int number, String text, Kind kind, @Nullable String link) {
    /** What a line is. */
    public enum Kind {
        TITLE,
        HEADING,
        TEXT,
        BOXED
    }
}
