package org.fonds.crosswalk;

import java.time.LocalDate;
import java.util.Map;
import org.fonds.crosswalk.binding.dc.Literal;
import org.fonds.crosswalk.binding.oaidc.OaiDc;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.record.ArchivalRecord;
import org.fonds.xml.Namespaces;
import org.fonds.xml.XmlFragment;

/** Unqualified Dublin Core: what every harvester reads (OAI-PMH 2.0, section 3.4). */
final class OaiDcCrosswalk implements Crosswalk {
    private static final MetadataFormat FORMAT = new MetadataFormat(
            MetadataPrefix.OAI_DC, "http://www.openarchives.org/OAI/2.0/oai_dc.xsd", Namespaces.OAI_DC);
    private static final Vocabulary VOCABULARY =
            new Vocabulary(Map.of(Namespaces.OAI_DC, "oai_dc", Namespaces.DC, "dc"));

    private final FragmentMarshaller<OaiDc> marshaller = new FragmentMarshaller<>(OaiDc.class, FORMAT, VOCABULARY);
    private final CrosswalkSettings settings;

    OaiDcCrosswalk(CrosswalkSettings settings) {
        this.settings = settings;
    }

    @Override
    public MetadataFormat format() {
        return FORMAT;
    }

    @Override
    public XmlFragment render(ArchivalRecord record, LocalDate firstDay) {
        OaiDc dc = new OaiDc();
        Literal title = new Literal();
        title.setValue(record.description().title());
        dc.getTitle().add(title);
        dc.getFormat().add(settings.cataloging().mediaType());
        dc.setIdentifier(record.address());
        return marshaller.marshal(dc);
    }
}
