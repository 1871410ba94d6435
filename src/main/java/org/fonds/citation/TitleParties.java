package org.fonds.citation;

import java.util.List;

/**
 * Who wrote to whom, as far as a title says so without doubt.
 *
 * <p>Example: {@code Letter, Jawaharlal Nehru to All Provincial Premiers}: sender Jawaharlal Nehru, addressee All
 * Provincial Premiers. Bracketed identities stay as printed: {@code Feng Xi [Stalin]}.
 *
 * @param senders in the order printed; empty where the title leaves a doubt
 * @param addressees in the order printed; empty where the title leaves a doubt
 */
public record TitleParties(List<String> senders, List<String> addressees) {
    /** The title names no parties, or not for certain. */
    public static final TitleParties NONE = new TitleParties(List.of(), List.of());

    public TitleParties {
        senders = List.copyOf(senders);
        addressees = List.copyOf(addressees);
    }

    /** The parties of this title. */
    public static TitleParties of(String title) {
        return new TitleReader(title).parties();
    }
}
