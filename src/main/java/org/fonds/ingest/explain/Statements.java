package org.fonds.ingest.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.fonds.record.AccessPoints;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.Authorities;
import org.fonds.record.CalendarDate;
import org.fonds.record.Citation;
import org.fonds.record.Contributor;
import org.fonds.record.ContributorRole;
import org.fonds.record.Description;
import org.fonds.record.DocumentDate;
import org.fonds.record.LanguageTag;
import org.fonds.record.Offering;
import org.fonds.record.RelatedDocument;
import org.jspecify.annotations.Nullable;

/** Everything that a record states, statement by statement, in the order in which catalogers think of it. */
final class Statements {
    private static final Set<String> WITH_RECORD_DATA = Set.of("mods");

    /** Where formats tell the language of the text offered. */
    private static final String[] OF_TEXT = {
        "dc/language", "qualifieddc/language", "mods/language/languageTerm", "RDF/ProvidedCHO/language", "041"
    };

    private final ArchivalRecord record;
    private final Authorities authorities;
    private final List<Statement> statements = new ArrayList<>();

    private Statements(ArchivalRecord record, Authorities authorities) {
        this.record = record;
        this.authorities = authorities;
    }

    static List<Statement> of(ArchivalRecord record, Authorities authorities) {
        return new Statements(record, authorities).all();
    }

    private List<Statement> all() {
        add("record id", record.id().value());
        add("address of the page", record.address());
        description(record.description());
        record.contributors().forEach(this::contributor);
        citation(record.citation());
        statements.addAll(CustodyStatements.of(record.custody()));
        languages();
        filed(record.accessPoints());
        notExported();
        return statements;
    }

    private void add(String subject, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            statements.add(Statement.of(subject, words));
        }
    }

    private void description(Description description) {
        add("title", description.title());
        date(description.date());
        add("summary", description.summary());
        genre(description.genre());
        add("classification", description.classification());
        description.collections().forEach(collection -> add("collection", collection));
        updated(description.updated());
    }

    /** As printed, or in the words of the authority file where formats tell what sort of thing it is. */
    private void genre(@Nullable String printed) {
        authorities
                .genre(printed)
                .map(genre -> Statement.of(
                        "type",
                        genre.printed(),
                        List.of(Sign.words(genre.printed()), Sign.words(genre.term(), "type", "genre", "655"))))
                .ifPresent(statements::add);
    }

    private void updated(@Nullable CalendarDate updated) {
        if (updated != null) {
            statements.add(Statement.of("last change of the page", updated.w3cdtf())
                    .onlyIn(WITH_RECORD_DATA, "the format has no field for dates of the record"));
        }
    }

    private void date(DocumentDate date) {
        CalendarDate start = date.start();
        CalendarDate end = date.end();
        if (date.isStated()) {
            List<Sign> signs = new ArrayList<>(List.of(Sign.words(date.printed())));
            Stream.of(start, end)
                    .flatMap(Stream::ofNullable)
                    .forEach(side -> signs.add(Sign.words(side.w3cdtf(), "date", "dateCreated", "created")));
            statements.add(Statement.of("date", date.printed(), signs));
        }
    }

    /** A name counts only with its role, or in an element that stands for the role. */
    private void contributor(Contributor contributor) {
        String role = contributor.role().label();
        String[] near = {role, "creator", "contributor", "provenance", isAcquisition(contributor) ? "541" : role};
        List<Sign> signs = new ArrayList<>(List.of(Sign.words(contributor.name(), near)));
        authorised(contributor.name(), signs, near);
        statements.add(Statement.of(role, contributor.name(), signs));
    }

    private static boolean isAcquisition(Contributor contributor) {
        return contributor.role() == ContributorRole.OBTAINED_BY
                || contributor.role() == ContributorRole.CONTRIBUTED_BY;
    }

    /** Some formats write the dates behind the name, others beside it. */
    private void authorised(String printed, List<Sign> signs, String... near) {
        authorities.of(printed).ifPresent(name -> {
            signs.add(Sign.words(name.heading(), near));
            if (name.form() != null) {
                signs.add(Sign.words(name.form(), near));
            }
        });
    }

    private void citation(Citation citation) {
        if (citation.isStated()) {
            statements.add(Statement.of(Statement.CITATION, citation.text()));
        }
        digitalArchive(citation.aggregator());
        add("address in the citation", citation.url());
        citation.notes().forEach(note -> add("note in the citation", note));
        if (!citation.rest().equals(List.of(citation.text()))) {
            citation.rest().forEach(rest -> add("not understood in the citation", rest));
        }
    }

    /** Its name may also be the repository's, which stands in each record for another reason. */
    private void digitalArchive(@Nullable String name) {
        if (name != null && !name.isBlank()) {
            statements.add(Statement.of(
                    "digital archive",
                    name,
                    List.of(Sign.words(name, "host", "publisher", "isPartOf", "773", "dataProvider"))));
        }
    }

    private void languages() {
        for (LanguageTag original : record.languages().original()) {
            statements.add(Statement.of(
                    "language of the original",
                    original.name(),
                    List.of(
                            Sign.words(original.name(), "original", "Original", "Translation from"),
                            Sign.code(original.iso6392b(), "original", "041"))));
        }
        record.languages().offered().forEach(this::offering);
    }

    private void offering(Offering offering) {
        String subject = "offered as " + offering.kind().name().toLowerCase(Locale.ROOT) + " in";
        LanguageTag language = offering.language();
        if (!offering.isText() && !record.languages().ofText().isEmpty()) {
            statements.add(Statement.unexported(
                    subject, language.name(), "the language told is that of the text offered, not of a picture"));
            return;
        }
        statements.add(Statement.of(
                subject,
                language.name(),
                Stream.of(language.name(), language.iso6392b(), language.iso6391())
                        .map(word -> Sign.code(word, OF_TEXT))
                        .toList()));
    }

    private void filed(AccessPoints points) {
        for (String person : points.people()) {
            List<Sign> signs = new ArrayList<>(List.of(Sign.words(person)));
            authorised(person, signs);
            statements.add(Statement.of("filed under the name", person, signs));
        }
        points.topics().forEach(topic -> add("filed under the topic", topic));
        points.places().forEach(place -> add("filed under the place", place));
        for (RelatedDocument related : points.related()) {
            add("related document", related.title());
            add("address of a related document", related.address());
        }
    }

    private void notExported() {
        record.notes()
                .forEach(note -> statements.add(Statement.unexported(
                        note.heading(),
                        note.text(),
                        "no format has a field for it; the store keeps it with the document")));
        statements.add(Statement.unexported(
                "text of the document",
                "transcript, distribution list, typist, handwritten notes, a second document on the page",
                "a catalog describes the document; its text is read at the address of the page"));
    }
}
