package org.fonds.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fonds.source.Reading;
import org.fonds.source.SourceFile;
import org.fonds.source.SourceFiles;
import org.fonds.source.SourceReaders;
import org.fonds.store.Store;

/**
 * One reading of one source into the store.
 *
 * <p>Can be broken off at any point: what was acknowledged is published, and the next reading finds the rest.
 */
final class Ingest {
    private final Intake intake;
    private final NamedSource source;
    private final IngestOptions options;
    private final IngestObserver observer;
    private final IngestSummary.Counter counter;
    private final SourceReaders readers;
    private final Store store;

    Ingest(Intake intake, NamedSource source, IngestOptions options, IngestObserver observer) {
        this.intake = intake;
        this.source = source;
        this.options = options;
        this.observer = observer;
        this.counter = new IngestSummary.Counter(observer);
        this.readers = intake.readers().mapping(source.mappings());
        this.store = intake.store();
    }

    IngestSummary run() {
        long known = store.<Long>read(snapshot -> snapshot.ledger().lastNumber());
        List<Root> roots = source.paths().stream().map(Root::of).toList();
        long count = roots.stream().mapToLong(root -> root.files().count()).sum();
        try (FirstReading first = new FirstReading(id -> intake.repository().identifier(id.value()));
                Workshop workshop = new Workshop()) {
            observer.begins("Reading " + source.name(), count);
            roots.forEach(root -> {
                first.begins();
                forEachReading(root, first::add);
                first.ends();
            });
            observer.begins("Publishing " + source.name(), count);
            SecondReading second = new SecondReading(intake, source, options, first, counter, workshop);
            roots.forEach(root -> forEachReading(root, second::take));
            second.finish();
            boolean complete = first.isComplete() && second.isComplete();
            boolean mayDelete = complete && source.isWhole();
            if (options.sync() && mayDelete) {
                new Disappearance(store, store, source.name(), known, options.dryRun(), counter::add).tombstone(first);
            }
            return counter.summary(complete, options.sync() && !mayDelete);
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
}
