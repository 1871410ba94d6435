package org.fonds.ingest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.source.Reading;
import org.fonds.source.SourceReaders;
import org.fonds.store.Accession;
import org.fonds.store.Change;
import org.fonds.store.Outcome;
import org.fonds.store.RecordsAreWithheld;
import org.fonds.store.Rendition;
import org.fonds.store.SourceDocumentCopy;
import org.fonds.store.Store;
import org.fonds.store.StoredRecord;
import org.jspecify.annotations.Nullable;

/** Renders the documents that the store keeps anew, by the crosswalks, rules and settings of today. */
final class Rerendering {
    private static final int AT_ONCE = 200;

    private final Store store;
    private final SourceReaders readers;
    private final Preparation preparation;
    private final IngestObserver observer;
    private final Batch batch;
    private final Map<MetadataPrefix, Long> changed = new HashMap<>();
    private long records;
    private long outdated;
    private long invalid;
    private long released;
    private long unreadable;

    Rerendering(Intake intake, boolean dryRun, IngestObserver observer) {
        this.store = intake.store();
        this.readers = intake.readers();
        this.preparation = intake.preparation();
        this.observer = observer;
        this.batch = new Batch(
                store,
                dryRun,
                (differs, reading) ->
                        preparation.prepare(differs.identifier(), reading, owner(differs), false, differs.firstDay()),
                observer::outcome);
    }

    private String owner(Outcome.FirstDayDiffers outcome) {
        Accession accession = store.accessions(List.of(outcome.identifier())).get(outcome.identifier());
        if (accession == null) {
            throw new IllegalStateException("an item that the store has lost: " + outcome.identifier());
        }
        return accession.source();
    }

    RerenderSummary run() {
        store.sources().forEach(this::source);
        batch.flush();
        return new RerenderSummary(records, outdated, changed, invalid, released, unreadable);
    }

    private void source(String source) {
        observer.begins("Rendering " + source, -1);
        @Nullable OaiIdentifier last = null;
        for (List<OaiIdentifier> items = store.liveItems(source, last, AT_ONCE); !items.isEmpty(); ) {
            Map<OaiIdentifier, Accession> accessions = store.accessions(items);
            items.forEach(item -> Optional.ofNullable(accessions.get(item)).ifPresent(this::item));
            last = items.get(items.size() - 1);
            items = store.liveItems(source, last, AT_ONCE);
        }
    }

    private void item(Accession accession) {
        observer.step();
        if (!accession.withdrawn()) {
            records++;
            store.document(accession.identifier()).ifPresent(document -> item(accession, document));
        }
    }

    private void item(Accession accession, SourceDocumentCopy document) {
        Reading reading = readers.reread(document.layout(), document.place(), document.bytes());
        boolean isSound = DigestUtils.sha256Hex(document.bytes()).equals(accession.documentDigest());
        if (!isSound || !(reading instanceof Reading.Accepted accepted)) {
            unreadable++;
        } else if (!preparation.isUpToDate(accepted, accession)) {
            outdated++;
            Prepared prepared = preparation.prepare(
                    accession.identifier(), accepted, accession.source(), false, accession.firstDay());
            count(accession, prepared.change());
            batch.add(prepared, accepted);
        }
    }

    private void count(Accession accession, Change change) {
        if (change instanceof Change.Put put) {
            released += accession.held() ? 1 : 0;
            put.renditions().stream()
                    .filter(rendition -> !isServed(put.identifier(), rendition))
                    .forEach(rendition -> changed.merge(rendition.prefix(), 1L, Long::sum));
            accession.fingerprints().keySet().stream()
                    .filter(format -> put.renditions().stream()
                            .noneMatch(rendition -> rendition.prefix().equals(format)))
                    .forEach(format -> changed.merge(format, 1L, Long::sum));
        } else {
            invalid += accession.held() ? 0 : 1;
        }
    }

    private boolean isServed(OaiIdentifier identifier, Rendition rendition) {
        try {
            return store.<Boolean>read(snapshot -> snapshot.record(identifier, rendition.prefix())
                    .map(StoredRecord::body)
                    .filter(body -> Arrays.equals(body, rendition.body()))
                    .isPresent());
        } catch (RecordsAreWithheld damaged) {
            return false;
        }
    }
}
