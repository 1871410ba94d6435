package org.fonds.pages;

import java.util.List;

/**
 * What the page of a search shows.
 *
 * @param frame around it
 * @param words that were asked for
 * @param filters that were asked for
 * @param unknown headings that were asked for and are not there
 * @param cards of this page
 * @param next the address of the next page; empty on the last one
 */
public record SearchView(
        Frame frame,
        String words,
        List<Filter> filters,
        List<String> unknown,
        List<BrowseView.CardView> cards,
        String next) {
    /**
     * A heading that cards are to be filed under.
     *
     * @param parameter its name in the address
     * @param without the address of the search without it
     */
    public record Filter(String parameter, String value, String kind, String name, long records, String without) {}

    public SearchView {
        filters = List.copyOf(filters);
        unknown = List.copyOf(unknown);
        cards = List.copyOf(cards);
    }
}
