package org.fonds.crosswalk;

import java.time.LocalDate;
import java.util.Map;
import org.fonds.crosswalk.binding.mods.Mods;
import org.fonds.crosswalk.binding.mods.TitleInfo;
import org.fonds.crosswalk.binding.mods.TypeOfResource;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.record.ArchivalRecord;
import org.fonds.xml.Namespaces;
import org.fonds.xml.XmlFragment;

/** MODS 3.8: the text offered is the resource; its original, copies and collections are related items. */
final class ModsCrosswalk implements Crosswalk {
    private static final MetadataFormat FORMAT = new MetadataFormat(
            new MetadataPrefix("mods"), "http://www.loc.gov/standards/mods/v3/mods-3-8.xsd", Namespaces.MODS);
    private static final Vocabulary VOCABULARY = new Vocabulary(Map.of(Namespaces.MODS, "", Namespaces.XLINK, "xlink"));

    private final FragmentMarshaller<Mods> marshaller = new FragmentMarshaller<>(Mods.class, FORMAT, VOCABULARY);
    private final CrosswalkSettings settings;

    ModsCrosswalk(CrosswalkSettings settings) {
        this.settings = settings;
    }

    @Override
    public MetadataFormat format() {
        return FORMAT;
    }

    @Override
    public XmlFragment render(ArchivalRecord record, LocalDate firstDay) {
        Mods mods = new Mods();
        TitleInfo title = new TitleInfo();
        title.setTitle(record.description().title());
        mods.getTitleInfo().add(title);
        mods.setTypeOfResource(TypeOfResource.fromValue(settings.cataloging().typeOfResource()));
        return marshaller.marshal(mods);
    }
}
