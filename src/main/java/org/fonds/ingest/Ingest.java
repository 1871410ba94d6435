package org.fonds.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.protocol.RepositoryIdentifier;
import org.fonds.source.Reading;
import org.fonds.source.SourceFile;
import org.fonds.source.SourceFiles;
import org.fonds.source.SourceReaders;
import org.fonds.store.Accession;
import org.fonds.store.AccessionRegister;
import org.fonds.store.RecordLedger;
import org.fonds.store.RecordStore;

/**
 * One reading of one source into the store.
 *
 * <p>Can be broken off at any point: what was acknowledged is published, and the next reading finds the rest.
 */
final class Ingest {
    private static final int LOOKED_UP_AT_ONCE = 200;

    private final NamedSource source;
    private final IngestOptions options;
    private final IngestObserver observer;
    private final IngestSummary.Counter counter;
    private final RepositoryIdentifier repository;
    private final SourceReaders readers;
    private final Preparation preparation;
    private final AccessionRegister register;
    private final RecordLedger ledger;
    private final RecordStore store;
    private final Batch batch;
    private final List<Reading.Accepted> waiting = new ArrayList<>();

    Ingest(Intake intake, NamedSource source, IngestOptions options, IngestObserver observer) {
        this.source = source;
        this.options = options;
        this.observer = observer;
        this.counter = new IngestSummary.Counter(observer);
        this.repository = intake.repository();
        this.readers = intake.readers().mapping(source.mappings());
        this.preparation = intake.preparation();
        this.register = intake.store();
        this.ledger = intake.store();
        this.store = intake.store();
        this.batch = new Batch(
                ledger,
                options.dryRun(),
                (differs, reading) -> preparation.prepare(
                        differs.identifier(), reading, source.name(), options.adopt(), differs.firstDay()),
                counter::add);
    }

    IngestSummary run() {
        long known = store.<Long>read(snapshot -> snapshot.ledger().lastNumber());
        List<Root> roots = source.paths().stream().map(Root::of).toList();
        long count = roots.stream().mapToLong(root -> root.files().count()).sum();
        try (FirstReading first = new FirstReading(id -> repository.identifier(id.value()))) {
            observer.begins("Reading " + source.name(), count);
            roots.forEach(root -> {
                first.begins();
                forEachReading(root, first::add);
                first.ends();
            });
            observer.begins("Publishing " + source.name(), count);
            SecondReading second = new SecondReading(first);
            roots.forEach(root -> forEachReading(root, second::take));
            second.finish();
            boolean complete = first.isComplete() && second.complete && source.isWhole();
            if (options.sync() && complete) {
                new Disappearance(register, ledger, source.name(), known, options.dryRun(), counter::add)
                        .tombstone(first);
            }
            return counter.summary(complete, options.sync() && !complete);
        }
    }

    /**
     * One path of the source.
     *
     * @param folder what its files' names are relative to, for messages
     */
    private record Root(String folder, SourceFiles files) {
        static Root of(Path path) {
            Path folder = Files.isDirectory(path) ? path : path.getParent();
            return new Root(folder == null ? "" : folder.toString(), SourceFiles.at(path));
        }
    }

    private void forEachReading(Root root, Consumer<Reading> taker) {
        try (Stream<SourceFile> files = root.files().stream()) {
            files.forEach(file -> {
                file.read(readers).map(reading -> reading.within(root.folder())).forEach(taker);
                observer.step();
            });
        }
    }

    private OaiIdentifier identifier(Reading.Accepted reading) {
        return repository.identifier(reading.record().id().value());
    }

    /** Decides of each document what to do with it, some hundreds at a time, as the store is asked for so many at once. */
    private final class SecondReading {
        private final FirstReading first;
        private boolean complete = true;

        SecondReading(FirstReading first) {
            this.first = first;
        }

        void take(Reading reading) {
            if (reading instanceof Reading.Accepted accepted) {
                take(accepted);
            } else if (reading instanceof Reading.Refused refused) {
                complete &= refused.id() != null;
                counter.add(Refusals.unreadable(
                        refused.id() == null
                                ? null
                                : repository.identifier(refused.id().value()),
                        refused));
            }
        }

        private void take(Reading.Accepted reading) {
            OaiIdentifier identifier = identifier(reading);
            List<String> places = first.places(identifier);
            if (!places.contains(reading.place().toString())) {
                complete = false;
                counter.add(Refusals.appeared(identifier, reading));
            } else if (places.size() > 1) {
                counter.add(Refusals.doubled(identifier, reading, places));
            } else {
                waiting.add(reading);
                if (waiting.size() >= LOOKED_UP_AT_ONCE) {
                    decide();
                }
            }
        }

        void finish() {
            decide();
            batch.flush();
        }

        private void decide() {
            Map<OaiIdentifier, Accession> known = register.accessions(
                    waiting.stream().map(Ingest.this::identifier).toList());
            waiting.forEach(reading -> decide(reading, known));
            waiting.clear();
        }

        private void decide(Reading.Accepted reading, Map<OaiIdentifier, Accession> known) {
            OaiIdentifier identifier = identifier(reading);
            Accession accession = known.get(identifier);
            if (accession != null
                    && accession.source().equals(source.name())
                    && !accession.withdrawn()
                    && preparation.isUpToDate(reading, accession)) {
                counter.add(DocumentOutcome.of(DocumentOutcome.Kind.UNCHANGED, identifier, reading, "", List.of()));
                return;
            }
            batch.add(
                    preparation.prepare(
                            identifier,
                            reading,
                            source.name(),
                            options.adopt(),
                            accession == null ? null : accession.firstDay()),
                    reading);
        }
    }
}
