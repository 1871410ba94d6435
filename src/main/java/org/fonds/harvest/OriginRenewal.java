package org.fonds.harvest;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fonds.crosswalk.ForeignDublinCore;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.store.Rendition;
import org.fonds.store.Snapshot;
import org.fonds.store.SourceDocumentCopy;
import org.fonds.store.Store;

/** Makes the renditions of what was harvested anew, from what the store keeps of it. Judges nothing: it was let in once. */
public final class OriginRenewal {
    private final Store store;
    private final ForeignDublinCore dublinCore = new ForeignDublinCore();

    public OriginRenewal(Store store) {
        this.store = store;
    }

    /** What is made now of the document of an item; empty where it was not harvested. */
    public List<Rendition> renew(OaiIdentifier identifier) {
        return store.goodDocument(identifier)
                .filter(copy -> copy.layout().equals(OriginDocument.LAYOUT))
                .map(copy -> render(identifier, copy))
                .orElse(List.of());
    }

    private List<Rendition> render(OaiIdentifier identifier, SourceDocumentCopy copy) {
        return new ForeignRenderer(Acceptance.wellFormed(), dublinCore, formats())
                .render(identifier, URI.create(copy.place()), OriginDocument.parse(copy.bytes()))
                .renditions();
    }

    private Map<MetadataPrefix, MetadataFormat> formats() {
        return store.<List<MetadataFormat>>read(Snapshot::formats).stream()
                .collect(Collectors.toMap(MetadataFormat::prefix, Function.identity()));
    }
}
