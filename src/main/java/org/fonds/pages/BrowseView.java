package org.fonds.pages;

import java.util.List;

/**
 * What the page for browsing shows.
 *
 * @param frame around it
 * @param shelves one for each kind of heading, those without headings left out
 * @param newest the cards that came in last
 */
public record BrowseView(Frame frame, List<Shelf> shelves, List<CardView> newest) {
    /**
     * The headings of a kind.
     *
     * @param more whether there are more than are shown
     */
    public record Shelf(String kind, String name, List<HeadingView> headings, boolean more) {
        public Shelf {
            headings = List.copyOf(headings);
        }
    }

    /** A heading: its name, the address of its cards, how many there are. */
    public record HeadingView(String name, String address, long records) {}

    /** A card: the address of the record, and what stands on it. */
    public record CardView(String address, String title, String date, String holder) {}

    public BrowseView {
        shelves = List.copyOf(shelves);
        newest = List.copyOf(newest);
    }
}
