package org.fonds.crosswalk;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.fonds.crosswalk.binding.edm.WebResource;
import org.fonds.crosswalk.binding.edm.ore.Aggregation;
import org.fonds.crosswalk.binding.edm.rdf.Rdf;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.record.ArchivalRecord;
import org.fonds.xml.Namespaces;
import org.fonds.xml.XmlFragment;

/**
 * The Europeana Data Model: the document, its page, and the aggregation of both, which says who answers for them and under
 * which rights they may be shown.
 */
final class EdmCrosswalk implements Crosswalk {
    private static final MetadataFormat FORMAT = new MetadataFormat(
            new MetadataPrefix("edm"), "http://www.europeana.eu/schemas/edm/EDM.xsd", Namespaces.RDF);
    private static final Vocabulary VOCABULARY = new Vocabulary(Map.of(
            Namespaces.RDF, "rdf",
            Namespaces.EDM, "edm",
            Namespaces.ORE, "ore",
            Namespaces.DC, "dc",
            Namespaces.DCTERMS, "dcterms"));

    private final FragmentMarshaller<Rdf> marshaller = new FragmentMarshaller<>(Rdf.class, FORMAT, VOCABULARY);
    private final EdmObject object;
    private final PageAddress address;
    private final String provider;
    private final String dataProvider;
    private final String rights;

    private EdmCrosswalk(CrosswalkSettings settings, String provider, String dataProvider, URI rights) {
        this.object = new EdmObject(settings);
        this.address = new PageAddress(settings);
        this.provider = provider;
        this.dataProvider = dataProvider;
        this.rights = rights.toString();
    }

    /** The crosswalk, where the settings have all that Europeana asks for. */
    static Optional<Crosswalk> under(CrosswalkSettings settings) {
        String provider = settings.europeana().provider();
        String dataProvider = settings.europeana().dataProvider();
        URI rights = settings.rights();
        boolean isOffered = settings.europeana().obstacles(rights).isEmpty();
        return isOffered && provider != null && dataProvider != null && rights != null
                ? Optional.of(new EdmCrosswalk(settings, provider, dataProvider, rights))
                : Optional.empty();
    }

    @Override
    public MetadataFormat format() {
        return FORMAT;
    }

    /** Europeana shows nothing that it cannot link to. */
    @Override
    public boolean appliesTo(ArchivalRecord record) {
        return address.of(record).isPresent();
    }

    @Override
    public XmlFragment render(ArchivalRecord record, LocalDate firstDay) {
        String page = address.of(record).orElseThrow();
        String document = part(page, "document");
        Rdf rdf = new Rdf();
        rdf.setProvidedCHO(object.of(record, document));
        rdf.setWebResource(resource(page));
        rdf.setAggregation(aggregation(page, document));
        return marshaller.marshal(rdf);
    }

    private WebResource resource(String page) {
        WebResource resource = new WebResource();
        resource.setAbout(page);
        resource.setRights(EdmLiterals.rights(rights));
        return resource;
    }

    private Aggregation aggregation(String page, String document) {
        Aggregation aggregation = new Aggregation();
        aggregation.setAbout(part(page, "aggregation"));
        aggregation.setAggregatedCHO(EdmLiterals.resource(document));
        aggregation.setDataProvider(EdmLiterals.of(dataProvider));
        aggregation.setIsShownAt(EdmLiterals.resource(page));
        aggregation.setProvider(EdmLiterals.of(provider));
        aggregation.setRights(EdmLiterals.rights(rights));
        return aggregation;
    }

    /** A name of something beside the page; an address has one fragment at most, so a page's own is made longer. */
    private static String part(String page, String name) {
        return page + (page.contains("#") ? "-" : "#") + name;
    }
}
