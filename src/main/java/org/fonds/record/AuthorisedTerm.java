package org.fonds.record;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What an authority file calls a genre that pages print in their field Type.
 *
 * <p>Example: printed {@code Memorandum}, term {@code memorandums}, list {@code aat}.
 *
 * @param printed the Type as pages print it
 * @param term the genre in the words of the list
 * @param list the code of the list of genres that the term is of, {@code aat}; null where the file names none
 * @param listUri the address of that list
 * @param uri the address of the term in it
 */
public record AuthorisedTerm(
        String printed,
        String term,
        @Nullable String list,
        @Nullable URI listUri,
        @Nullable URI uri) {
    /** A word of the page's own, of which nothing is claimed. */
    public static AuthorisedTerm asPrinted(String printed) {
        return new AuthorisedTerm(printed, printed, null, null, null);
    }
}
