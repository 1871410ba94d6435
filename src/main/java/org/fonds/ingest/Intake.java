package org.fonds.ingest;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fonds.citation.CitationParser;
import org.fonds.crosswalk.Crosswalk;
import org.fonds.crosswalk.Crosswalks;
import org.fonds.ingest.explain.Explanation;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.protocol.RepositoryIdentifier;
import org.fonds.quality.FragmentValidator;
import org.fonds.source.Reading;
import org.fonds.source.SourceReaders;
import org.fonds.store.Accession;
import org.fonds.store.Change;
import org.fonds.store.KnownOrigin;
import org.fonds.store.Outcome;
import org.fonds.store.Rendition;
import org.fonds.store.SourceDocumentCopy;
import org.fonds.store.Store;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes documents into a store: the readers, crosswalks, checks and sets of one configuration over one store. */
public final class Intake {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final Store store;
    private final RepositoryIdentifier repository;
    private final SourceReaders readers;
    private final SetAssignment sets;
    private final Preparation preparation;
    private final List<MetadataFormat> formats;
    private final Explainer explainer;
    private final Archivist archivist;

    /**
     * Puts the parts together; the store is not touched.
     *
     * @param settings what renditions and sets depend on
     */
    public Intake(Store store, IntakeSettings settings, Clock clock) {
        this(store, settings, clock, Crosswalks.of(settings.crosswalk()));
    }

    /**
     * The same with other crosswalks than those of the registry.
     *
     * @param crosswalks each of a format that has a profile
     */
    Intake(Store store, IntakeSettings settings, Clock clock, List<Crosswalk> crosswalks) {
        this.store = store;
        this.repository = settings.crosswalk().repository();
        this.readers = SourceReaders.with(new CitationParser(settings.archives()));
        this.sets = new SetAssignment(settings.archives(), settings.sets());
        @Nullable URI licence = settings.metadataLicence();
        RecordRenderer renderer = new RecordRenderer(
                crosswalks,
                FragmentValidator.ofProfiles(settings.rules()),
                new KeeperCheck(settings.crosswalk().rights() != null),
                Fingerprint.of(settings.toString()),
                licence,
                settings.crosswalk().pageAddress() != null);
        this.preparation = new Preparation(renderer, sets, new DocumentTraits(settings.archives()), clock);
        this.explainer =
                new Explainer(store, readers, preparation, settings.crosswalk().authorities());
        this.archivist =
                new Archivist(store, readers, renderer, settings.crosswalk().authorities());
        this.formats = crosswalks.stream().map(Crosswalk::format).toList();
    }

    /** Offers the configuration's formats and sets to harvesters, and warns where the store is of another repository. */
    public void announce() {
        store.offerFormats(formats);
        store.declareSets(sets.declared());
        warnOfOtherIdentifiers();
    }

    /** Nothing is renamed, ever: harvesters know a record by its identifier alone (OAI-PMH 2.0, section 2.4). */
    private void warnOfOtherIdentifiers() {
        boolean harvests = !store.origins().isEmpty();
        if (!harvests && store.<Boolean>read(snapshot -> snapshot.hasIdentifiersOtherThan(repository.prefix()))) {
            LOG.warn(
                    "The store holds records whose identifiers do not begin with {}: repository.identifier was changed."
                            + " They keep their identifiers, and what is ingested now comes beside them as new records,"
                            + " so that harvesters get documents twice. Put repository.identifier back to what it was;"
                            + " if it must change, begin a new store.",
                    repository.prefix());
        }
    }

    /** Reads a source and publishes what is new and changed in it. */
    public IngestSummary ingest(NamedSource source, IngestOptions options, IngestObserver observer) {
        prepare(options.dryRun());
        return new Ingest(this, source, options, observer).run();
    }

    /** Renders all stored documents anew; only what comes out otherwise than it is served gets a new datestamp. */
    public RerenderSummary rerender(boolean dryRun, IngestObserver observer) {
        prepare(dryRun);
        return new Rerendering(this, dryRun, observer).run();
    }

    private void prepare(boolean dryRun) {
        if (!dryRun) {
            announce();
            return;
        }
        warnOfOtherIdentifiers();
        if (store.<Boolean>read(snapshot -> !snapshot.formats().containsAll(formats))) {
            store.offerFormats(formats); // nothing can be rehearsed in a format that the store does not know
        }
    }

    /**
     * How many renditions that are served were made by another crosswalk, other rules or other settings than those of
     * this program. Walks through all of them. What was harvested is passed on as it came and never outdated.
     */
    public long outdatedRenditions() {
        return store.renditionsByFingerprint(harvested()).entrySet().stream()
                .flatMap(format -> format.getValue().entrySet().stream()
                        .filter(made -> !made.getKey().equals(preparation.fingerprint(format.getKey()))))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /**
     * Says what became of each statement of an item's document; empty where the store has no document of it.
     *
     * @throws StoredDocumentIsUnreadable where no reader understands it any more
     */
    public Optional<Explanation> explain(OaiIdentifier identifier) {
        return explainer.explain(identifier);
    }

    /** All that is known of an item; empty where the store knows no such item. */
    public Optional<Dossier> dossier(OaiIdentifier identifier) {
        return archivist.dossier(identifier);
    }

    /** Makes tombstones of items on purpose; they stay until {@link #readmit}. */
    public List<Outcome> withdraw(List<OaiIdentifier> identifiers) {
        return store.publish(
                        identifiers.stream().<Change>map(Change.Withdraw::new).toList())
                .outcomes();
    }

    /**
     * Ends the withdrawal of items and publishes them again from the last good documents that the store keeps; an item
     * that its source dropped meanwhile stays deleted. The answer for such an item is {@link Outcome.Unchanged}.
     */
    public List<Outcome> readmit(List<OaiIdentifier> identifiers) {
        announce();
        List<Outcome> outcomes = new ArrayList<>(store.publish(
                        identifiers.stream().<Change>map(Change.Readmit::new).toList())
                .outcomes());
        outcomes.replaceAll(outcome -> outcome instanceof Outcome.Unchanged ? restore(outcome) : outcome);
        return outcomes;
    }

    /** As it was before the withdrawal: the last good document is served, and a newer one that was held is held. */
    private Outcome restore(Outcome readmitted) {
        OaiIdentifier identifier = readmitted.identifier();
        Accession accession = store.accessions(List.of(identifier)).get(identifier);
        if (accession == null) {
            return readmitted;
        }
        // Publishing the good one ends the hold of the other, so that is taken before and offered after.
        Optional<SourceDocumentCopy> held = accession.held() ? store.document(identifier) : Optional.empty();
        Outcome good = restore(accession, store.goodDocument(identifier), readmitted);
        Outcome newer = restore(accession, held, good);
        return newer instanceof Outcome.Held && good instanceof Outcome.Published ? good : newer;
    }

    private Outcome restore(Accession accession, Optional<SourceDocumentCopy> document, Outcome otherwise) {
        return document.map(copy -> readers.reread(copy.layout(), copy.place(), copy.bytes()))
                .filter(Reading.Accepted.class::isInstance)
                .map(Reading.Accepted.class::cast)
                .map(reading -> publish(accession, reading))
                .orElse(otherwise);
    }

    private Outcome publish(Accession accession, Reading.Accepted reading) {
        Prepared prepared =
                preparation.prepare(accession.identifier(), reading, accession.source(), false, accession.firstDay());
        return store.publish(List.of(prepared.change())).outcomes().get(0);
    }

    /**
     * What is made now of the good document that the store keeps of an item; empty where there is none, and where it cannot
     * be read any more.
     */
    public List<Rendition> renew(OaiIdentifier identifier) {
        Accession accession = store.accessions(List.of(identifier)).get(identifier);
        return accession == null
                ? List.of()
                : store.goodDocument(identifier)
                        .map(copy -> readers.reread(copy.layout(), copy.place(), copy.bytes()))
                        .filter(Reading.Accepted.class::isInstance)
                        .map(Reading.Accepted.class::cast)
                        .map(reading -> preparation.renditions(reading.record(), accession.firstDay()))
                        .orElse(List.of());
    }

    /** The sources whose documents were harvested: no crosswalk makes anything of them. */
    Set<String> harvested() {
        return store.origins().stream().map(KnownOrigin::source).collect(Collectors.toUnmodifiableSet());
    }

    Store store() {
        return store;
    }

    RepositoryIdentifier repository() {
        return repository;
    }

    SourceReaders readers() {
        return readers;
    }

    Preparation preparation() {
        return preparation;
    }
}
