package org.fonds.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fonds.ingest.explain.Explanation;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.record.Authorities;
import org.fonds.source.Reading;
import org.fonds.source.Remark;
import org.fonds.source.SourceReaders;
import org.fonds.store.Accession;
import org.fonds.store.SourceDocumentCopy;
import org.fonds.store.Store;
import org.fonds.store.StoredRecord;
import org.jspecify.annotations.Nullable;

/** Explains stored documents: reads each again as it was received, and looks its statements up in what is served of it. */
final class Explainer {
    private final Store store;
    private final SourceReaders readers;
    private final Preparation preparation;
    private final Authorities authorities;

    Explainer(Store store, SourceReaders readers, Preparation preparation, Authorities authorities) {
        this.store = store;
        this.readers = readers;
        this.preparation = preparation;
        this.authorities = authorities;
    }

    Optional<Explanation> explain(OaiIdentifier identifier) {
        Accession accession = store.accessions(List.of(identifier)).get(identifier);
        return accession == null
                ? Optional.empty()
                : store.document(identifier).map(document -> explain(accession, document));
    }

    private Explanation explain(Accession accession, SourceDocumentCopy document) {
        String origin = harvested(accession);
        if (origin != null) {
            throw new StoredDocumentIsUnreadable(accession.identifier() + " was harvested from " + origin
                    + ": its records are passed on as they came, so that no crosswalk put its statements anywhere. Read"
                    + " them there, or see them by GetRecord.");
        }
        Reading reading = readers.reread(document.layout(), document.place(), document.bytes());
        if (reading instanceof Reading.Refused refused) {
            throw new StoredDocumentIsUnreadable(refused.toString());
        }
        Reading.Accepted accepted = (Reading.Accepted) reading;
        boolean served = !accession.held() && !accession.fingerprints().isEmpty();
        Map<MetadataPrefix, byte[]> bodies =
                served ? stored(accession.identifier()) : preparation.bodies(accepted.record(), accession.firstDay());
        return new Explanation(
                accession.identifier(),
                document.place(),
                document.layout(),
                served ? Explanation.State.SERVED : Explanation.State.NOT_SERVED,
                List.copyOf(bodies.keySet()),
                Explanation.tell(accepted.record(), authorities, accession.identifier(), bodies),
                accepted.remarks().stream().map(Remark::toString).toList());
    }

    private @Nullable String harvested(Accession accession) {
        return store.origins().stream()
                .filter(origin -> origin.source().equals(accession.source()))
                .map(origin -> origin.baseUrl().toString())
                .findFirst()
                .orElse(null);
    }

    private Map<MetadataPrefix, byte[]> stored(OaiIdentifier identifier) {
        Map<MetadataPrefix, byte[]> bodies = new LinkedHashMap<>();
        store.read(snapshot -> {
            for (MetadataPrefix prefix : snapshot.formatsOf(identifier).orElse(List.of()).stream()
                    .map(format -> format.prefix())
                    .toList()) {
                byte[] body = snapshot.record(identifier, prefix)
                        .map(StoredRecord::body)
                        .orElse(null);
                if (body != null) {
                    bodies.put(prefix, body);
                }
            }
            return true;
        });
        return bodies;
    }
}
