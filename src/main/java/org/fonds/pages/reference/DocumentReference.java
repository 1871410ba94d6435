package org.fonds.pages.reference;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.fonds.crosswalk.CrosswalkSettings;
import org.fonds.crosswalk.DigitalCollection;
import org.fonds.crosswalk.PageAddress;
import org.fonds.crosswalk.TextLanguages;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.CalendarDate;
import org.fonds.record.ContributorRole;
import org.fonds.record.DocumentDate;
import org.fonds.record.Holding;
import org.fonds.record.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Makes the reference of a document that an archive's page describes. */
public final class DocumentReference {
    private static final Map<Reference.Role, ContributorRole> ROLES = Map.of(
            Reference.Role.AUTHOR, ContributorRole.AUTHOR,
            Reference.Role.RECIPIENT, ContributorRole.ADDRESSEE,
            Reference.Role.TRANSLATOR, ContributorRole.TRANSLATOR,
            Reference.Role.EDITOR, ContributorRole.EDITOR,
            Reference.Role.SPONSOR, ContributorRole.SPONSOR);

    private final CrosswalkSettings settings;

    public DocumentReference(CrosswalkSettings settings) {
        this.settings = settings;
    }

    /**
     * The reference.
     *
     * @param page the address of the record's page here
     */
    public Reference of(OaiIdentifier identifier, URI page, ArchivalRecord record) {
        return new Reference(
                identifier,
                page,
                record.description().title(),
                dated(record.description().date()),
                people(record),
                held(record),
                new DigitalCollection(settings).of(record),
                new PageAddress(settings)
                        .of(record)
                        .filter(Reference::isWebAddress)
                        .orElse(null),
                languages(record),
                Objects.requireNonNullElse(record.description().summary(), ""),
                subjects(record),
                record.citation().text(),
                Objects.requireNonNullElse(record.description().genre(), ""),
                settings.rights());
    }

    private static Reference.Dated dated(DocumentDate date) {
        return new Reference.Dated(w3cdtf(date.start()), w3cdtf(date.end()), date.printed());
    }

    private static String w3cdtf(@Nullable CalendarDate date) {
        return date == null ? "" : date.w3cdtf();
    }

    private static Map<Reference.Role, List<String>> people(ArchivalRecord record) {
        Map<Reference.Role, List<String>> people = new EnumMap<>(Reference.Role.class);
        ROLES.forEach((role, printed) -> people.put(role, record.named(printed)));
        return people;
    }

    /** The first holder stands for all: citation tools have one field. */
    private static Reference.Held held(ArchivalRecord record) {
        return record.custody().originals().stream()
                .findFirst()
                .map(DocumentReference::held)
                .orElse(Reference.Held.UNKNOWN);
    }

    private static Reference.Held held(Holding holding) {
        return new Reference.Held(
                holding.holder(), holding.mark().text(), Objects.requireNonNullElse(holding.place(), ""));
    }

    private List<String> languages(ArchivalRecord record) {
        return new TextLanguages(settings)
                .of(record).stream().map(DocumentReference::code).toList();
    }

    private static String code(LanguageTag language) {
        return language.iso6391().isEmpty() ? language.iso6392b() : language.iso6391();
    }

    private static List<String> subjects(ArchivalRecord record) {
        List<String> subjects = new ArrayList<>();
        Stream.of(record.accessPoints().topics(), record.accessPoints().people())
                .forEach(subjects::addAll);
        return subjects;
    }
}
