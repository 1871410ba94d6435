package org.fonds.crosswalk;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.AuthorisedName;
import org.fonds.record.Authorities;
import org.fonds.record.Contributor;
import org.fonds.record.ContributorRole;

/**
 * Everybody named with a role. A name that the authority file gives a form and a kind is a heading: the first author the
 * main entry (1XX), all others added entries (7XX). Any other name stands as printed in 720. Who obtained the document or
 * lent its scan is told in 541.
 */
final class MarcNames {
    private static final char NO_INDICATOR = ' ';

    private final Authorities authorities;

    MarcNames(Authorities authorities) {
        this.authorities = authorities;
    }

    /** The heading of the first author, where that is authorised. */
    Optional<MarcField> mainEntry(ArchivalRecord record) {
        return mainAuthor(record)
                .flatMap(author -> authorised(author.name())
                        .map(name -> withRole(heading('1', NO_INDICATOR, name), name, author.role())));
    }

    /** All other names. */
    List<MarcField> addedEntries(ArchivalRecord record) {
        List<Contributor> others = new ArrayList<>(record.contributors());
        others.removeIf(contributor -> !Headings.isNoAcquisition(contributor.role()));
        mainAuthor(record)
                .filter(author -> authorised(author.name()).isPresent())
                .ifPresent(others::remove);
        return others.stream().map(this::addedEntry).toList();
    }

    /** Those whom the page files the document under. */
    List<MarcField> subjects(List<String> people) {
        return people.stream().map(this::subject).toList();
    }

    private MarcField addedEntry(Contributor contributor) {
        return authorised(contributor.name())
                .map(name -> withRole(heading('7', NO_INDICATOR, name), name, contributor.role()))
                .orElseGet(() -> MarcField.of("720")
                        .with('a', contributor.name())
                        .with('e', contributor.role().label())
                        .with('4', Relators.code(contributor.role())));
    }

    /** Second indicator 7: of the list in $2; 4: of no list that is named. */
    private MarcField subject(String person) {
        return authorised(person)
                .map(name -> heading('6', name.list() == null ? '4' : '7', name)
                        .with('0', uri(name))
                        .with('2', name.list()))
                .orElseGet(() -> MarcField.of("653").with('a', person));
    }

    private static Optional<Contributor> mainAuthor(ArchivalRecord record) {
        return record.contributors().stream()
                .filter(contributor -> contributor.role() == ContributorRole.AUTHOR)
                .findFirst();
    }

    private Optional<AuthorisedName> authorised(String printed) {
        return authorities.of(printed).filter(name -> name.form() != null && name.kind() != null);
    }

    /** The relator in words is $e, and $j in names of conferences, where $e is a part of the name. */
    private static MarcField withRole(MarcField field, AuthorisedName name, ContributorRole role) {
        char words = name.kind() == AuthorisedName.Kind.CONFERENCE ? 'j' : 'e';
        return field.with(words, role.label()).with('0', uri(name)).with('4', Relators.code(role));
    }

    private static MarcField heading(char hundreds, char second, AuthorisedName name) {
        String form = name.form() == null ? name.printed() : name.form();
        AuthorisedName.Kind kind = name.kind() == null ? AuthorisedName.Kind.PERSONAL : name.kind();
        return switch (kind) {
            case PERSONAL ->
                MarcField.of(hundreds + "00", form.contains(",") ? '1' : '0', second)
                        .with('a', form)
                        .with('d', name.dates());
            case FAMILY ->
                MarcField.of(hundreds + "00", '3', second).with('a', form).with('d', name.dates());
            case CORPORATE -> MarcField.of(hundreds + "10", '2', second).with('a', form);
            case CONFERENCE ->
                MarcField.of(hundreds + "11", '2', second).with('a', form).with('d', name.dates());
        };
    }

    private static Optional<String> uri(AuthorisedName name) {
        return Optional.ofNullable(name.uri()).map(URI::toString);
    }
}
