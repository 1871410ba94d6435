package org.fonds.ingest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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

/**
 * Renders the documents that the store keeps anew, by the crosswalks, rules and settings of today: some hundreds at a time
 * on all processors, while those before them are published.
 */
final class Rerendering {
    private static final int AT_ONCE = 200;

    private final Store store;
    private final SourceReaders readers;
    private final Preparation preparation;
    private final Set<String> harvested;
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
        this.harvested = intake.harvested();
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
        try (Workshop workshop = new Workshop()) {
            store.sources().stream()
                    .filter(source -> !harvested.contains(source))
                    .forEach(source -> source(source, workshop));
        }
        batch.flush();
        return new RerenderSummary(records, outdated, changed, invalid, released, unreadable);
    }

    private void source(String source, Workshop workshop) {
        observer.begins("Rendering " + source, -1);
        @Nullable OaiIdentifier last = null;
        List<Supplier<Optional<Remade>>> before = List.of();
        for (List<OaiIdentifier> items = store.liveItems(source, last, AT_ONCE); !items.isEmpty(); ) {
            List<Supplier<Optional<Remade>>> underWay = begin(items, workshop);
            before.forEach(each -> take(each.get()));
            before = underWay;
            last = items.get(items.size() - 1);
            items = store.liveItems(source, last, AT_ONCE);
        }
        before.forEach(each -> take(each.get()));
    }

    private List<Supplier<Optional<Remade>>> begin(List<OaiIdentifier> items, Workshop workshop) {
        Map<OaiIdentifier, Accession> accessions = store.accessions(items);
        return items.stream()
                .flatMap(item -> Optional.ofNullable(accessions.get(item)).stream())
                .map(accession -> workshop.begin(() -> remake(accession)))
                .toList();
    }

    /**
     * What came of an item.
     *
     * @param reading of its document; null where that cannot be read
     * @param prepared null where nothing is to be done
     */
    private record Remade(
            Accession accession,
            Reading.@Nullable Accepted reading,
            @Nullable Prepared prepared) {}

    private void take(Optional<Remade> remade) {
        observer.step();
        remade.ifPresent(this::take);
    }

    private void take(Remade remade) {
        records++;
        if (remade.reading == null) {
            unreadable++;
        } else if (remade.prepared != null) {
            outdated++;
            count(remade.accession, remade.prepared.change());
            batch.add(remade.prepared, remade.reading);
        }
    }

    /** Asks the store and the crosswalks; nothing is counted yet. */
    private Optional<Remade> remake(Accession accession) {
        return accession.withdrawn()
                ? Optional.empty()
                : store.document(accession.identifier()).map(document -> remake(accession, document));
    }

    private Remade remake(Accession accession, SourceDocumentCopy document) {
        Reading reading = readers.reread(document.layout(), document.place(), document.bytes());
        boolean isSound = DigestUtils.sha256Hex(document.bytes()).equals(accession.documentDigest());
        if (!isSound || !(reading instanceof Reading.Accepted accepted)) {
            return new Remade(accession, null, null);
        }
        return new Remade(
                accession,
                accepted,
                preparation.isUpToDate(accepted, accession)
                        ? null
                        : preparation.prepare(
                                accession.identifier(), accepted, accession.source(), false, accession.firstDay()));
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
