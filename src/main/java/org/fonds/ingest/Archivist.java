package org.fonds.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.fonds.ingest.explain.Explanation;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.Authorities;
import org.fonds.source.Reading;
import org.fonds.source.Remark;
import org.fonds.source.SourceReaders;
import org.fonds.store.Accession;
import org.fonds.store.Snapshot;
import org.fonds.store.SourceDocumentCopy;
import org.fonds.store.Store;
import org.fonds.store.StoredRecord;
import org.fonds.xml.Finding;
import org.fonds.xml.XmlCursor;
import org.fonds.xml.XmlFragment;
import org.jspecify.annotations.Nullable;

/** Lays out the dossier of an item. */
final class Archivist {
    private record Served(MetadataFormat format, StoredRecord record) {}

    private final Store store;
    private final SourceReaders readers;
    private final RecordRenderer renderer;
    private final Authorities authorities;

    Archivist(Store store, SourceReaders readers, RecordRenderer renderer, Authorities authorities) {
        this.store = store;
        this.readers = readers;
        this.renderer = renderer;
        this.authorities = authorities;
    }

    /** Empty where the store knows no such item. */
    Optional<Dossier> dossier(OaiIdentifier identifier) {
        return Optional.ofNullable(store.accessions(List.of(identifier)).get(identifier))
                .map(this::dossier);
    }

    private Dossier dossier(Accession accession) {
        OaiIdentifier identifier = accession.identifier();
        List<Served> served = store.<List<Served>>read(snapshot -> served(snapshot, identifier));
        Reading.@Nullable Accepted reading = reading(identifier);
        Judgement judgement = new Judgement(
                accession,
                store.findings(List.of(identifier)).getOrDefault(identifier, List.of()),
                reading == null ? null : reading.record());
        return new Dossier(
                identifier,
                accession.source(),
                accession.withdrawn(),
                served.stream().map(one -> rendering(one, judgement)).toList(),
                reading == null ? null : document(reading, identifier, served),
                accession.held() ? store.heldDocument(identifier).orElse(null) : null);
    }

    private static List<Served> served(Snapshot snapshot, OaiIdentifier identifier) {
        List<Served> served = new ArrayList<>();
        for (MetadataFormat format : snapshot.formats()) {
            snapshot.record(identifier, format.prefix()).ifPresent(record -> served.add(new Served(format, record)));
        }
        return served;
    }

    /** The document that is served, read again; null where no reader takes it. */
    private Reading.@Nullable Accepted reading(OaiIdentifier identifier) {
        return store.goodDocument(identifier)
                .map(this::reread)
                .filter(Reading.Accepted.class::isInstance)
                .map(Reading.Accepted.class::cast)
                .orElse(null);
    }

    private Reading reread(SourceDocumentCopy document) {
        return readers.reread(document.layout(), document.place(), document.bytes());
    }

    private Rendering rendering(Served served, Judgement judgement) {
        byte @Nullable [] body = served.record.body();
        if (body == null) {
            return new Rendering(served.format, served.record, null, List.of());
        }
        XmlFragment metadata = metadata(body);
        List<Finding> findings = judgement.of(served.format.prefix(), metadata);
        return new Rendering(served.format, served.record, metadata, findings);
    }

    /**
     * Says what is wrong with renditions. Of one that this program made under these settings the store knows it since the
     * day of its publication; any other is checked by today's rules, which takes seconds when it is the first.
     */
    private final class Judgement {
        private final Accession accession;
        private final List<Finding> stored;
        private final @Nullable ArchivalRecord record;

        Judgement(Accession accession, List<Finding> stored, @Nullable ArchivalRecord record) {
            this.accession = accession;
            this.stored = stored;
            this.record = record;
        }

        List<Finding> of(MetadataPrefix prefix, XmlFragment metadata) {
            String maker = accession.fingerprints().get(prefix);
            return renderer.fingerprint(prefix).equals(maker)
                    ? stored.stream()
                            .filter(finding -> finding.format().equals(prefix.value()))
                            .toList()
                    : renderer.check(record, prefix, metadata);
        }
    }

    /** What stands inside the {@code <metadata>} element. */
    private static XmlFragment metadata(byte[] body) {
        try {
            XmlCursor cursor = XmlCursor.over(body);
            cursor.nextTag();
            cursor.nextTag();
            return cursor.cut();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A stored rendition is not well-formed", e);
        }
    }

    private Dossier.Document document(Reading.Accepted reading, OaiIdentifier identifier, List<Served> served) {
        Map<MetadataPrefix, byte[]> bodies = new LinkedHashMap<>();
        for (Served one : served) {
            byte @Nullable [] body = one.record.body();
            if (body != null) {
                bodies.put(one.format.prefix(), body);
            }
        }
        return new Dossier.Document(
                reading.place().toString(),
                reading.layout(),
                reading.record(),
                Explanation.tell(reading.record(), authorities, identifier, bodies),
                reading.remarks().stream().map(Remark::message).toList());
    }
}
