package org.fonds.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An archive's citation of a document: the string to the letter, the parts understood, and the rest that was not.
 *
 * <p>A string that is no citation has no parts and itself as the rest. A page without a citation has {@link #NONE}.
 *
 * @param text the citation character for character, without a URL that stands on a line of its own
 * @param title what stands in the opening quotes, without them
 * @param date the date after the closing quote
 * @param aggregator the digital archive, as printed
 * @param locations the holders of the original, in the order printed
 * @param copies the holders of copies, in the order printed
 * @param agents in the order printed
 * @param url the address printed inside the string
 * @param notes parts that are understood but are none of the above, as printed
 * @param rest what was not understood, in source order
 */
public record Citation(
        String text,
        @Nullable String title,
        DocumentDate date,
        @Nullable String aggregator,
        List<Holding> locations,
        List<Holding> copies,
        List<Agent> agents,
        @Nullable String url,
        List<String> notes,
        List<String> rest) {

    /** The page prints no citation. */
    public static final Citation NONE = unparsed("", List.of());

    public Citation {
        locations = List.copyOf(locations);
        copies = List.copyOf(copies);
        agents = List.copyOf(agents);
        notes = List.copyOf(notes);
        rest = List.copyOf(rest);
    }

    /** A string no part of which is understood. */
    public static Citation unparsed(String text) {
        return unparsed(text, List.of(text));
    }

    private static Citation unparsed(String text, List<String> rest) {
        return new Citation(
                text, null, DocumentDate.UNSTATED, null, List.of(), List.of(), List.of(), null, List.of(), rest);
    }

    /** Whether the page prints a citation. */
    public boolean isStated() {
        return !text.isEmpty();
    }

    /** How much of the string is understood. */
    public Understanding understanding() {
        if (!isStated()) {
            return Understanding.UNSTATED;
        }
        if (isWhole()) {
            return Understanding.WHOLE;
        }
        return rest.equals(List.of(text)) ? Understanding.NONE : Understanding.PART;
    }

    /** Whether every word of the string is accounted for. */
    public boolean isWhole() {
        return rest.isEmpty();
    }
}
