package org.fonds.crosswalk;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import org.fonds.crosswalk.binding.oaiqdc.QualifiedDc;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.record.ArchivalRecord;
import org.fonds.xml.Namespaces;
import org.fonds.xml.XmlFragment;
import org.jspecify.annotations.Nullable;

/** Qualified Dublin Core in the form that the hubs of DPLA read. */
final class QdcCrosswalk implements Crosswalk {
    private static final MetadataFormat FORMAT = new MetadataFormat(
            new MetadataPrefix("oai_qdc"), "http://worldcat.org/xmlschemas/qdc/1.0/qdc-1.0.xsd", Namespaces.OAI_QDC);
    private static final Vocabulary VOCABULARY =
            new Vocabulary(Map.of(Namespaces.OAI_QDC, "oai_qdc", Namespaces.DC, "dc", Namespaces.DCTERMS, "dcterms"));

    private final FragmentMarshaller<QualifiedDc> marshaller =
            new FragmentMarshaller<>(QualifiedDc.class, FORMAT, VOCABULARY);
    private final Cataloging cataloging;
    private final @Nullable URI rights;
    private final TextLanguages languages;
    private final DigitalCollection collection;
    private final PageAddress address;
    private final Headings headings;

    QdcCrosswalk(CrosswalkSettings settings) {
        this.cataloging = settings.cataloging();
        this.rights = settings.rights();
        this.languages = new TextLanguages(settings);
        this.collection = new DigitalCollection(settings);
        this.address = new PageAddress(settings);
        this.headings = new Headings(settings.authorities());
    }

    @Override
    public MetadataFormat format() {
        return FORMAT;
    }

    @Override
    public XmlFragment render(ArchivalRecord record, LocalDate firstDay) {
        QualifiedDc dc = new QualifiedDc();
        new QdcText(languages).add(record, dc);
        names(record, dc);
        kind(record, dc);
        QdcLiterals.date(record.description().date()).ifPresent(dc::setCreated);
        custody(record, dc);
        connections(record, dc);
        address.of(record).map(QdcLiterals::address).ifPresent(dc::setIdentifier);
        rights(dc);
        return marshaller.marshal(dc);
    }

    private void names(ArchivalRecord record, QualifiedDc dc) {
        QdcLiterals.addAll(dc.getCreator(), headings.authors(record));
        QdcLiterals.addAll(dc.getContributor(), headings.contributors(record, Headings::isNoAcquisition));
        QdcLiterals.addAll(dc.getSubject(), headings.of(record.accessPoints().people()));
        QdcLiterals.addAll(dc.getSubject(), record.accessPoints().topics());
        QdcLiterals.addAll(dc.getSpatial(), record.accessPoints().places());
    }

    private void kind(ArchivalRecord record, QualifiedDc dc) {
        dc.getType().add(QdcLiterals.type(cataloging.dcmiType()));
        headings.genre(record).ifPresent(genre -> QdcLiterals.add(dc.getType(), genre));
        dc.getFormat().add(cataloging.mediaType());
        languages.of(record).stream().map(QdcLiterals::language).forEach(dc.getLanguage()::add);
    }

    private static void custody(ArchivalRecord record, QualifiedDc dc) {
        QdcLiterals.addAll(dc.getProvenance(), HoldingWords.of(record));
        QdcLiterals.addAll(dc.getProvenance(), AgentClauses.ofAcquisition(record));
    }

    private void connections(ArchivalRecord record, QualifiedDc dc) {
        QdcLiterals.add(dc.getPublisher(), collection.of(record));
        QdcLiterals.add(dc.getIsPartOf(), collection.of(record));
        QdcLiterals.addAll(dc.getIsPartOf(), record.description().collections());
        QdcLiterals.addAll(dc.getRelation(), RelatedWords.of(record.accessPoints()));
    }

    private void rights(QualifiedDc dc) {
        if (rights != null) {
            dc.setRights(QdcLiterals.address(rights.toString()));
            if (RightsLabel.isCreativeCommons(rights)) {
                dc.setLicense(QdcLiterals.address(rights.toString()));
            }
        }
    }
}
