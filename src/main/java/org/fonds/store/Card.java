package org.fonds.store;

import java.util.List;

/**
 * The card of a document in the catalog that people browse and search.
 *
 * @param title of the document
 * @param date as printed, empty where there is none
 * @param holder of the original, empty where none is named
 * @param texts whose words find it
 * @param headings under which it is filed
 */
public record Card(String title, String date, String holder, List<String> texts, List<Heading> headings) {
    public Card {
        texts = List.copyOf(texts);
        headings = headings.stream().distinct().toList();
    }
}
