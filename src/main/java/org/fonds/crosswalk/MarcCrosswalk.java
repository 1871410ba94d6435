package org.fonds.crosswalk;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fonds.crosswalk.binding.marcxml.ControlField;
import org.fonds.crosswalk.binding.marcxml.DataField;
import org.fonds.crosswalk.binding.marcxml.MarcRecord;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.record.AccessPoints;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.AuthorisedTerm;
import org.fonds.record.Authorities;
import org.fonds.xml.Namespaces;
import org.fonds.xml.XmlFragment;

/** MARC 21 in XML: a bibliographic record, its fields in the order of their tags. */
final class MarcCrosswalk implements Crosswalk {
    private static final MetadataFormat FORMAT = new MetadataFormat(
            new MetadataPrefix("marcxml"),
            "http://www.loc.gov/standards/marcxml/schema/MARC21slim.xsd",
            Namespaces.MARCXML);
    private static final Vocabulary VOCABULARY = new Vocabulary(Map.of(Namespaces.MARCXML, ""));

    private final FragmentMarshaller<MarcRecord> marshaller =
            new FragmentMarshaller<>(MarcRecord.class, FORMAT, VOCABULARY);
    private final Cataloging cataloging;
    private final MarcMaterial material;
    private final MarcLanguages languages;
    private final Authorities authorities;
    private final MarcNames names;
    private final MarcLinks links;

    MarcCrosswalk(CrosswalkSettings settings) {
        this.cataloging = settings.cataloging();
        this.material = MarcMaterial.ofTypeOfResource(cataloging.typeOfResource());
        this.languages = new MarcLanguages(new TextLanguages(settings));
        this.authorities = settings.authorities();
        this.names = new MarcNames(settings.authorities());
        this.links = new MarcLinks(settings);
    }

    @Override
    public MetadataFormat format() {
        return FORMAT;
    }

    @Override
    public XmlFragment render(ArchivalRecord record, LocalDate firstDay) {
        MarcRecord marc = new MarcRecord();
        marc.setLeader(MarcFixedField.leader(material));
        marc.getControlfield().add(control("001", record.id().value()));
        marc.getControlfield()
                .add(control(
                        "008",
                        MarcFixedField.of(firstDay, record.description().date(), material, languages.first(record))));
        marc.getDatafield().addAll(inOrder(fields(record)));
        return marshaller.marshal(marc);
    }

    private List<MarcField> fields(ArchivalRecord record) {
        Optional<MarcField> mainEntry = names.mainEntry(record);
        List<MarcField> fields = new ArrayList<>();
        fields.add(MarcField.of("040")
                .with('a', cataloging.contentSource())
                .with('b', cataloging.language().iso6392b()));
        mainEntry.ifPresent(fields::add);
        fields.addAll(languages.of(record));
        fields.addAll(MarcText.of(record, mainEntry.isPresent()));
        fields.add(material.contentType());
        fields.addAll(MarcCustody.of(record));
        fields.addAll(headings(record));
        fields.addAll(names.addedEntries(record));
        fields.addAll(links.of(record));
        return fields;
    }

    /** The page's own fields; 653 says by its second indicator whether a topic (0) or a place (5) is meant. */
    private List<MarcField> headings(ArchivalRecord record) {
        AccessPoints points = record.accessPoints();
        List<MarcField> fields = new ArrayList<>(names.subjects(points.people()));
        points.topics()
                .forEach(topic -> fields.add(MarcField.of("653", ' ', '0').with('a', topic)));
        points.places()
                .forEach(place -> fields.add(MarcField.of("653", ' ', '5').with('a', place)));
        authorities
                .genre(record.description().genre())
                .map(MarcCrosswalk::genre)
                .ifPresent(fields::add);
        return fields;
    }

    /** Second indicator 7: of the list in $2; 4: of no list that is named. */
    private static MarcField genre(AuthorisedTerm term) {
        return MarcField.of("655", ' ', term.list() == null ? '4' : '7')
                .with('a', term.term())
                .with('0', Optional.ofNullable(term.uri()).map(URI::toString))
                .with('2', term.list());
    }

    private static List<DataField> inOrder(List<MarcField> fields) {
        return fields.stream()
                .flatMap(field -> field.filled().stream())
                .sorted(Comparator.comparing(DataField::getTag))
                .toList();
    }

    private static ControlField control(String tag, String value) {
        ControlField field = new ControlField();
        field.setTag(tag);
        field.setValue(value);
        return field;
    }
}
