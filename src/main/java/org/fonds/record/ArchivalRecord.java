package org.fonds.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document as its page states it: the value from which every metadata format is rendered.
 *
 * @param id the archive's number of it
 * @param address the page's address as printed; null where the page prints none
 * @param description what it is
 * @param citation to the letter, with its parts
 * @param contributors authors, addressees, agents and sponsors, in that order
 * @param custody where it lies and how it came here
 * @param languages of the original and of the text offered
 * @param accessPoints people, places and topics of the page's own fields
 * @param notes sections that no field is known for
 */
public record ArchivalRecord(
        RecordId id,
        @Nullable String address,
        Description description,
        Citation citation,
        List<Contributor> contributors,
        Custody custody,
        Languages languages,
        AccessPoints accessPoints,
        List<PageNote> notes) {

    public ArchivalRecord {
        contributors = List.copyOf(contributors);
        notes = List.copyOf(notes);
    }

    /** The names that have this role, in the order printed. */
    public List<String> named(ContributorRole role) {
        return contributors.stream()
                .filter(contributor -> contributor.role() == role)
                .map(Contributor::name)
                .toList();
    }

    /** Whether what the page offers is a translation: Contents says so, or says nothing while a translator is named. */
    public boolean isTranslation() {
        return languages.isTranslated()
                || (languages.offered().isEmpty()
                        && !named(ContributorRole.TRANSLATOR).isEmpty());
    }
}
