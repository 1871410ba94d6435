package org.fonds.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page says the document is.
 *
 * @param title the citation's title, else the heading's
 * @param date the citation's date, else the heading's
 * @param summary the page's summary, to the letter
 * @param genre the page's Type
 * @param classification the page's own field: {@code Secret}
 * @param collections the digital collections that the page names
 * @param updated when the page says that it was last changed
 */
public record Description(
        String title,
        DocumentDate date,
        @Nullable String summary,
        @Nullable String genre,
        @Nullable String classification,
        List<String> collections,
        @Nullable CalendarDate updated) {

    public Description {
        collections = List.copyOf(collections);
        if (title.isBlank()) {
            throw new IllegalArgumentException("a document without a title");
        }
    }
}
