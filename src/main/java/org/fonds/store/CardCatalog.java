package org.fonds.store;

import java.util.List;
import java.util.Optional;
import org.fonds.protocol.OaiIdentifier;

/** The cards of all documents that are served. Each question costs what its answer holds, however many cards there are. */
public interface CardCatalog {
    /** The position before the first line of a list. */
    long START = Long.MAX_VALUE;

    /**
     * The cards that fit, those that came in last first.
     *
     * @param behind only lines behind this position
     * @param limit at most this many
     */
    List<CardLine> cards(CardQuery query, long behind, int limit);

    /** The headings of a kind under which most cards are filed. */
    List<HeadingCount> largestHeadings(String kind, int limit);

    /** The headings of a kind in the order of their values, the highest first. */
    List<HeadingCount> lastHeadings(String kind, int limit);

    /** The heading of this kind and value. */
    Optional<HeadingCount> heading(String kind, String value);

    /** The earlier versions of an item that the store still has, the latest first. */
    List<PastVersion> history(OaiIdentifier identifier, int limit);
}
