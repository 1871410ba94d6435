package org.fonds.crosswalk;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.AuthorisedName;
import org.fonds.record.AuthorisedTerm;
import org.fonds.record.Authorities;
import org.fonds.record.Contributor;
import org.fonds.record.ContributorRole;

/**
 * Names and genres as Dublin Core tells them: in the form of the authority file where it has them, else as printed; those
 * who are no authors with their role in brackets. In the order of the record.
 */
final class Headings {
    private final Authorities authorities;

    Headings(Authorities authorities) {
        this.authorities = authorities;
    }

    List<String> authors(ArchivalRecord record) {
        return record.named(ContributorRole.AUTHOR).stream().map(this::of).toList();
    }

    /** Everybody else who has one of the roles asked for. */
    List<String> contributors(ArchivalRecord record, Predicate<ContributorRole> roles) {
        return record.contributors().stream()
                .filter(contributor -> contributor.role() != ContributorRole.AUTHOR)
                .filter(contributor -> roles.test(contributor.role()))
                .map(contributor -> Words.withRole(new Contributor(of(contributor.name()), contributor.role())))
                .toList();
    }

    /** Whether a role is told by a name at all where formats have words for how the document was obtained. */
    static boolean isNoAcquisition(ContributorRole role) {
        return role != ContributorRole.OBTAINED_BY && role != ContributorRole.CONTRIBUTED_BY;
    }

    String of(String printed) {
        return authorities.of(printed).map(AuthorisedName::heading).orElse(printed);
    }

    /** The genre, where the page prints a Type. */
    Optional<String> genre(ArchivalRecord record) {
        return authorities.genre(record.description().genre()).map(AuthorisedTerm::term);
    }

    List<String> of(List<String> printed) {
        return printed.stream().map(this::of).toList();
    }
}
