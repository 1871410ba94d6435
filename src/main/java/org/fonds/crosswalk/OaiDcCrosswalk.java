package org.fonds.crosswalk;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.fonds.crosswalk.binding.oaidc.OaiDc;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.LanguageTag;
import org.fonds.xml.Namespaces;
import org.fonds.xml.XmlFragment;

/** Unqualified Dublin Core, the format that every item must have (OAI-PMH 2.0, section 3.4). */
final class OaiDcCrosswalk implements Crosswalk {
    private static final MetadataFormat FORMAT = new MetadataFormat(
            MetadataPrefix.OAI_DC, "http://www.openarchives.org/OAI/2.0/oai_dc.xsd", Namespaces.OAI_DC);
    private static final Vocabulary VOCABULARY =
            new Vocabulary(Map.of(Namespaces.OAI_DC, "oai_dc", Namespaces.DC, "dc"));

    private final FragmentMarshaller<OaiDc> marshaller = new FragmentMarshaller<>(OaiDc.class, FORMAT, VOCABULARY);
    private final CrosswalkSettings settings;
    private final TextLanguages languages;
    private final DigitalCollection collection;
    private final PageAddress address;
    private final OaiDcNames names;

    OaiDcCrosswalk(CrosswalkSettings settings) {
        this.settings = settings;
        this.languages = new TextLanguages(settings);
        this.collection = new DigitalCollection(settings);
        this.address = new PageAddress(settings);
        this.names = new OaiDcNames(settings.authorities());
    }

    @Override
    public MetadataFormat format() {
        return FORMAT;
    }

    @Override
    public XmlFragment render(ArchivalRecord record, LocalDate firstDay) {
        OaiDc dc = new OaiDc();
        title(record, dc);
        names.add(record, dc);
        kind(record, dc);
        DublinCoreDates.of(record.description().date()).ifPresent(dc::setDate);
        languages.of(record).stream().map(LanguageTag::iso6392b).forEach(dc.getLanguage()::add);
        headings(record, dc);
        new OaiDcDescriptions(languages).add(record, dc);
        Literals.addAll(dc.getSource(), HoldingWords.of(record));
        OaiDcRelations.add(record, dc);
        address.of(record).ifPresent(dc::setIdentifier);
        Optional.ofNullable(settings.rights()).map(URI::toString).ifPresent(dc::setRights);
        return marshaller.marshal(dc);
    }

    private void title(ArchivalRecord record, OaiDc dc) {
        String title = record.description().title();
        Literals.add(dc.getTitle(), title, languages.ofWords(record, title));
    }

    private void kind(ArchivalRecord record, OaiDc dc) {
        Literals.add(dc.getPublisher(), collection.of(record));
        Literals.add(dc.getType(), settings.cataloging().dcmiType());
        names.genre(record).ifPresent(genre -> Literals.add(dc.getType(), genre));
        dc.getFormat().add(settings.cataloging().mediaType());
    }

    private void headings(ArchivalRecord record, OaiDc dc) {
        record.accessPoints().people().forEach(person -> Literals.add(dc.getSubject(), names.heading(person)));
        Literals.addAll(dc.getSubject(), record.accessPoints().topics());
        Literals.addAll(dc.getCoverage(), record.accessPoints().places());
    }
}
