package org.fonds.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.protocol.RepositoryIdentifier;
import org.fonds.source.Reading;
import org.fonds.store.Accession;
import org.fonds.store.Store;
import org.fonds.xml.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Decides of each document of a source what to do with it, some hundreds at a time, as the store is asked for so many at
 * once. While these are rendered on all processors, those before them are published and the next ones are read; the order
 * stays that of the source.
 */
final class SecondReading {
    private static final int LOOKED_UP_AT_ONCE = 200;

    private final NamedSource source;
    private final IngestOptions options;
    private final FirstReading first;
    private final IngestSummary.Counter counter;
    private final RepositoryIdentifier repository;
    private final Preparation preparation;
    private final Store store;
    private final Batch batch;
    private final Workshop workshop;
    private final List<Reading.Accepted> waiting = new ArrayList<>();
    private List<UnderWay> underWay = List.of();
    private boolean complete = true;

    /** A document that is being rendered. */
    private record UnderWay(Reading.Accepted reading, Supplier<Prepared> prepared) {}

    SecondReading(
            Intake intake,
            NamedSource source,
            IngestOptions options,
            FirstReading first,
            IngestSummary.Counter counter,
            Workshop workshop) {
        this.workshop = workshop;
        this.source = source;
        this.options = options;
        this.first = first;
        this.counter = counter;
        this.repository = intake.repository();
        this.preparation = intake.preparation();
        this.store = intake.store();
        this.batch = new Batch(
                intake.store(),
                options.dryRun(),
                (differs, reading) -> prepare(differs.identifier(), reading, differs.firstDay()),
                counter::add);
    }

    /** Whether each document was there already when the source was read first, and its number could be read. */
    boolean isComplete() {
        return complete;
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

    /** Decides of what waits, and publishes it. */
    void finish() {
        decide();
        publish(underWay);
        batch.flush();
    }

    private void decide() {
        Map<OaiIdentifier, Accession> known =
                store.accessions(waiting.stream().map(this::identifier).toList());
        List<UnderWay> before = underWay;
        underWay = new ArrayList<>();
        List<Reading.Accepted> unchanged = new ArrayList<>();
        for (Reading.Accepted reading : waiting) {
            Accession accession = known.get(identifier(reading));
            if (accession != null && isUnchanged(reading, accession)) {
                unchanged.add(reading);
            } else {
                begin(reading, accession);
            }
        }
        tell(unchanged);
        waiting.clear();
        publish(before);
    }

    /** What was found when they were published still holds. */
    private void tell(List<Reading.Accepted> unchanged) {
        Map<OaiIdentifier, List<Finding>> found =
                store.findings(unchanged.stream().map(this::identifier).toList());
        unchanged.forEach(reading -> counter.add(DocumentOutcome.of(
                DocumentOutcome.Kind.UNCHANGED,
                identifier(reading),
                reading,
                "",
                found.getOrDefault(identifier(reading), List.of()))));
    }

    private void begin(Reading.Accepted reading, @Nullable Accession known) {
        LocalDate firstDay = known == null ? null : known.firstDay();
        underWay.add(new UnderWay(reading, workshop.begin(() -> prepare(identifier(reading), reading, firstDay))));
    }

    private void publish(List<UnderWay> begun) {
        begun.forEach(each -> batch.add(each.prepared.get(), each.reading));
    }

    private boolean isUnchanged(Reading.Accepted reading, Accession known) {
        return known.source().equals(source.name()) && !known.withdrawn() && preparation.isUpToDate(reading, known);
    }

    private Prepared prepare(OaiIdentifier identifier, Reading.Accepted reading, @Nullable LocalDate firstDay) {
        return preparation.prepare(identifier, reading, source.name(), options.adopt(), firstDay);
    }

    private OaiIdentifier identifier(Reading.Accepted reading) {
        return repository.identifier(reading.record().id().value());
    }
}
