package org.fonds.store;

import java.util.List;

/**
 * Which cards somebody wants.
 *
 * @param words all of which stand on them, the last one cut short where no card has it whole; empty for any
 * @param headings under all of which they are filed
 */
public record CardQuery(String words, List<HeadingCount> headings) {
    public CardQuery {
        headings = List.copyOf(headings);
    }
}
