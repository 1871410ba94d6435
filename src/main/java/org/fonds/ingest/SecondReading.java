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
import org.fonds.store.AccessionRegister;
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
    private final AccessionRegister register;
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
        this.register = intake.store();
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
                register.accessions(waiting.stream().map(this::identifier).toList());
        List<UnderWay> before = underWay;
        underWay = new ArrayList<>();
        waiting.forEach(reading -> decide(reading, known.get(identifier(reading))));
        waiting.clear();
        publish(before);
    }

    private void decide(Reading.Accepted reading, @Nullable Accession known) {
        OaiIdentifier identifier = identifier(reading);
        if (known != null && isUnchanged(reading, known)) {
            counter.add(DocumentOutcome.of(DocumentOutcome.Kind.UNCHANGED, identifier, reading, "", List.of()));
        } else {
            LocalDate firstDay = known == null ? null : known.firstDay();
            underWay.add(new UnderWay(reading, workshop.begin(() -> prepare(identifier, reading, firstDay))));
        }
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
