package org.fonds.crosswalk;

import java.time.LocalDate;
import java.util.Map;
import org.fonds.crosswalk.binding.mods.Mods;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.record.ArchivalRecord;
import org.fonds.xml.Namespaces;
import org.fonds.xml.XmlFragment;

/** MODS 3.8: the text offered is the resource; its original, its copies and their collections are related items. */
final class ModsCrosswalk implements Crosswalk {
    private static final MetadataFormat FORMAT = new MetadataFormat(
            new MetadataPrefix("mods"), "http://www.loc.gov/standards/mods/v3/mods-3-8.xsd", Namespaces.MODS);
    private static final Vocabulary VOCABULARY = new Vocabulary(Map.of(Namespaces.MODS, "", Namespaces.XLINK, "xlink"));

    private final FragmentMarshaller<Mods> marshaller = new FragmentMarshaller<>(Mods.class, FORMAT, VOCABULARY);
    private final ModsText text;
    private final ModsNames names;
    private final ModsSubjects subjects;
    private final ModsKind kind;
    private final ModsRelatedItems relatedItems;
    private final ModsIdentity identity;
    private final ModsRecordInfo recordInfo;

    ModsCrosswalk(CrosswalkSettings settings) {
        TextLanguages languages = new TextLanguages(settings);
        ModsAuthorities authorities = new ModsAuthorities(settings.authorities());
        this.text = new ModsText(languages);
        this.names = new ModsNames(authorities);
        this.subjects = new ModsSubjects(authorities);
        this.kind = new ModsKind(settings, languages);
        this.relatedItems = new ModsRelatedItems(new DigitalCollection(settings), new ModsHoldings(authorities));
        this.identity = new ModsIdentity(settings);
        this.recordInfo = new ModsRecordInfo(settings);
    }

    @Override
    public MetadataFormat format() {
        return FORMAT;
    }

    @Override
    public XmlFragment render(ArchivalRecord record, LocalDate firstDay) {
        Mods mods = new Mods();
        text.add(record, mods);
        names.add(record, mods);
        kind.add(record, mods);
        ModsDates.add(record.description().date(), mods);
        ModsNotes.add(record, mods);
        subjects.add(record.accessPoints(), mods);
        relatedItems.add(record, mods);
        identity.add(record, mods);
        mods.setRecordInfo(recordInfo.of(record, firstDay));
        return marshaller.marshal(mods);
    }
}
