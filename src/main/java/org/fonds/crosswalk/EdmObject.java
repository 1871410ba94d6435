package org.fonds.crosswalk;

import java.util.List;
import java.util.Optional;
import org.fonds.crosswalk.binding.edm.ProvidedCHO;
import org.fonds.crosswalk.binding.edm.rdf.Literal;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.Holding;
import org.fonds.record.LanguageTag;

/** The document itself, the ProvidedCHO: everything that describes it; the page and who answers for it stand beside. */
final class EdmObject {
    /** The language of our own fixed words. */
    private static final Optional<String> ENGLISH = Optional.of("en");

    private final CrosswalkSettings settings;
    private final TextLanguages languages;
    private final DigitalCollection collection;
    private final Headings headings;

    EdmObject(CrosswalkSettings settings) {
        this.settings = settings;
        this.languages = new TextLanguages(settings);
        this.collection = new DigitalCollection(settings);
        this.headings = new Headings(settings.authorities());
    }

    ProvidedCHO of(ArchivalRecord record, String about) {
        ProvidedCHO object = new ProvidedCHO();
        object.setAbout(about);
        object.setIdentifier(EdmLiterals.of(record.id().value()));
        names(record, object);
        words(record, object);
        kind(record, object);
        custody(record, object);
        DublinCoreDates.of(record.description().date()).ifPresent(object::setCreated);
        EdmLiterals.add(object.getIsPartOf(), collection.of(record));
        EdmLiterals.addAll(object.getIsPartOf(), record.description().collections());
        EdmLiterals.addAll(object.getRelation(), RelatedWords.of(record.accessPoints()));
        return object;
    }

    private void names(ArchivalRecord record, ProvidedCHO object) {
        EdmLiterals.addAll(object.getCreator(), headings.authors(record));
        EdmLiterals.addAll(object.getContributor(), headings.contributors(record, Headings::isNoAcquisition));
        EdmLiterals.addAll(
                object.getSubject(), headings.of(record.accessPoints().people()));
        EdmLiterals.addAll(object.getSubject(), record.accessPoints().topics());
        EdmLiterals.addAll(object.getSpatial(), record.accessPoints().places());
    }

    private void words(ArchivalRecord record, ProvidedCHO object) {
        String title = record.description().title();
        Literal literal = EdmLiterals.of(title);
        languageOf(record, title).ifPresent(literal::setLang);
        object.setTitle(literal);
        String summary = record.description().summary();
        if (summary != null) {
            EdmLiterals.add(object.getDescription(), summary, languageOf(record, summary));
        }
        String citation = record.citation().text();
        if (!citation.isBlank()) {
            EdmLiterals.add(object.getDescription(), Words.preferredCitation(citation), languageOf(record, citation));
        }
        EdmLiterals.add(object.getDescription(), record.description().classification());
    }

    private void kind(ArchivalRecord record, ProvidedCHO object) {
        object.setEdmType(settings.europeana().type());
        EdmLiterals.add(object.getType(), settings.cataloging().dcmiType(), ENGLISH);
        headings.genre(record).ifPresent(genre -> EdmLiterals.add(object.getType(), genre));
        languages.of(record).stream().map(LanguageTag::iso6391).forEach(object.getLanguage()::add);
    }

    private static void custody(ArchivalRecord record, ProvidedCHO object) {
        List<Holding> originals = record.custody().originals();
        originals.forEach(original -> EdmLiterals.add(object.getSource(), Words.holder(original)));
        for (HoldingWords.Line line : HoldingWords.lines(record)) {
            EdmLiterals.add(object.getProvenance(), line.words(), line.isPrinted() ? Optional.empty() : ENGLISH);
        }
        EdmLiterals.addAll(object.getProvenance(), AgentClauses.ofAcquisition(record));
    }

    private Optional<String> languageOf(ArchivalRecord record, String words) {
        return languages.ofWords(record, words).map(LanguageTag::iso6391);
    }
}
