package org.fonds.harvest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.protocol.SetDescription;
import org.fonds.protocol.SetSpec;
import org.fonds.store.Accession;
import org.fonds.store.Assessment;
import org.fonds.store.Change;
import org.fonds.store.Outcome;
import org.fonds.store.SourceDocumentCopy;
import org.fonds.store.Store;
import org.fonds.xml.Finding;
import org.fonds.xml.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Puts what came from an origin into the store, some hundreds at a time. A record is added to what the store has of its
 * item in other formats; a tombstone ends the item in its format, and in all once no other format lives.
 */
final class Shelving {
    private static final int LARGEST = 1000;
    private static final long LONGEST_NANOS = 1_000_000_000L;

    /** Named with the first record: a set that nothing is in would be offered in ListSets all the same. */
    private static final SetDescription BRANCH =
            new SetDescription(new SetSpec(Origin.BRANCH), "By repository from which it was harvested", null);

    private final Store store;
    private final Origin origin;
    private final SetDescription set;
    private final ForeignRenderer renderer;
    private final HarvestSummary.Counter counter;
    private final Clock clock;
    private final Map<OaiIdentifier, Arrival> waiting = new LinkedHashMap<>();
    private long begun;
    private boolean named;

    /** A record that waits, with what it is to be measured by. */
    private record Arrival(HarvestedRecord came, MetadataFormat format, String harvestDate) {}

    Shelving(
            Store store,
            Origin origin,
            SetDescription set,
            ForeignRenderer renderer,
            HarvestSummary.Counter counter,
            Clock clock) {
        this.store = store;
        this.origin = origin;
        this.set = set;
        this.renderer = renderer;
        this.counter = counter;
        this.clock = clock;
    }

    /** @param harvestDate the responseDate of the answer that brought it, in a form of the protocol */
    void take(HarvestedRecord came, MetadataFormat format, String harvestDate) {
        Optional<OaiIdentifier> identifier = OaiIdentifier.parse(came.identifier());
        if (identifier.isEmpty()) {
            refuse(came, "Its identifier is not in the form of a URI.");
        } else if (!came.deleted() && came.metadata() == null) {
            refuse(came, "It is not deleted, and has no metadata, or more than one element of it.");
        } else {
            if (waiting.containsKey(identifier.get())) {
                flush();
            }
            begun = waiting.isEmpty() ? System.nanoTime() : begun;
            waiting.put(identifier.get(), new Arrival(came, format, harvestDate));
        }
    }

    private void refuse(HarvestedRecord came, String message) {
        counter.add(HarvestOutcome.of(HarvestOutcome.Kind.REFUSED, came.identifier(), message));
    }

    /** Whether so much waits, or so long, that it had better be flushed. */
    boolean isDue() {
        return waiting.size() >= LARGEST || (!waiting.isEmpty() && System.nanoTime() - begun > LONGEST_NANOS);
    }

    /** Whether the store has what the origin says of an item by this header. */
    boolean has(HarvestedRecord header, MetadataFormat format) {
        return OaiIdentifier.parse(header.identifier())
                .map(identifier -> has(identifier, header, format))
                .orElse(false);
    }

    private boolean has(OaiIdentifier identifier, HarvestedRecord header, MetadataFormat format) {
        Accession known = store.accessions(List.of(identifier)).get(identifier);
        if (known == null) {
            return header.deleted();
        }
        // What belongs to another source will be refused, however often it is fetched.
        return !known.source().equals(origin.source())
                || document(identifier)
                        .in(format.prefix())
                        .map(there ->
                                there.datestamp().equals(header.datestamp()) && there.isDeleted() == header.deleted())
                        .orElse(header.deleted());
    }

    private OriginDocument document(OaiIdentifier identifier) {
        return store.document(identifier)
                .filter(copy -> copy.layout().equals(OriginDocument.LAYOUT))
                .map(copy -> OriginDocument.parse(copy.bytes()))
                .orElse(OriginDocument.EMPTY);
    }

    /** Publishes what waits. */
    void flush() {
        Map<OaiIdentifier, Accession> known = store.accessions(waiting.keySet());
        List<Change> changes = new ArrayList<>();
        Map<OaiIdentifier, List<Finding>> findings = new LinkedHashMap<>();
        waiting.forEach((identifier, arrival) ->
                change(identifier, arrival, known.get(identifier), findings).ifPresent(changes::add));
        waiting.clear();
        publish(changes, findings);
    }

    /** Judges again what is held back, after a change of what is let in. */
    void rejudge(List<OaiIdentifier> held) {
        Map<OaiIdentifier, Accession> known = store.accessions(held);
        List<Change> changes = new ArrayList<>();
        Map<OaiIdentifier, List<Finding>> findings = new LinkedHashMap<>();
        known.forEach((identifier, accession) ->
                changes.add(change(identifier, document(identifier), accession, List.of(), findings)));
        publish(changes, findings);
    }

    private void publish(List<Change> changes, Map<OaiIdentifier, List<Finding>> findings) {
        if (changes.isEmpty()) {
            return;
        }
        List<Outcome> outcomes = store.publish(changes).outcomes();
        if (!named && outcomes.stream().anyMatch(Outcome.Published.class::isInstance)) {
            store.declareSets(List.of(BRANCH, set));
            named = true;
        }
        for (int i = 0; i < outcomes.size(); i++) {
            tell(
                    changes.get(i),
                    outcomes.get(i),
                    findings.getOrDefault(changes.get(i).identifier(), List.of()));
        }
    }

    private Optional<Change> change(
            OaiIdentifier identifier,
            Arrival arrival,
            @Nullable Accession known,
            Map<OaiIdentifier, List<Finding>> findings) {
        HarvestedRecord came = arrival.came;
        boolean ours = known != null && known.source().equals(origin.source());
        OriginDocument before = ours ? document(identifier) : OriginDocument.EMPTY;
        OriginDocument after = before.with(record(arrival));
        if (known == null && came.deleted()) {
            unchanged(identifier); // a tombstone of what was never here tells nobody anything
            return Optional.empty();
        } else if (ours && after == before && isShown(Objects.requireNonNull(known), after)) {
            unchanged(identifier);
            return Optional.empty();
        }
        return Optional.of(change(identifier, after, known, faults(arrival), findings));
    }

    private void unchanged(OaiIdentifier identifier) {
        counter.add(HarvestOutcome.of(HarvestOutcome.Kind.UNCHANGED, identifier.value(), ""));
    }

    /** Whether what the store shows is what it would be made into, as far as is known without rendering. */
    private static boolean isShown(Accession known, OriginDocument document) {
        return !known.held() && (known.withdrawn() || showsEachOf(document.living(), known.fingerprints()));
    }

    private static boolean showsEachOf(List<OriginRecord> living, Map<MetadataPrefix, String> shown) {
        return living.isEmpty() == shown.isEmpty()
                && living.stream().allMatch(origin -> shown.containsKey(origin.prefix()));
    }

    private static OriginRecord record(Arrival arrival) {
        HarvestedRecord came = arrival.came;
        return new OriginRecord(
                arrival.format.prefix(),
                came.datestamp(),
                arrival.harvestDate,
                came.namespace(),
                came.deleted() ? null : came.metadata(),
                came.deleted() ? List.of() : came.abouts());
    }

    /** What is wrong with a record beside its metadata. */
    private static List<Finding> faults(Arrival arrival) {
        List<Finding> faults = new ArrayList<>();
        HarvestedRecord came = arrival.came;
        if (OriginDates.utc(came.datestamp()).isEmpty()) {
            faults.add(fault(arrival, "OAI-R02", "Its datestamp '" + came.datestamp() + "' is no date."));
        }
        if (!came.deleted() && !came.namespace().equals(arrival.format.namespace())) {
            faults.add(fault(
                    arrival,
                    "OAI-R04",
                    "Its root is in the namespace '" + came.namespace() + "', but the format's is '"
                            + arrival.format.namespace() + "'."));
        }
        return faults;
    }

    private static Finding fault(Arrival arrival, String rule, String message) {
        return new Finding(
                arrival.format.prefix().value(),
                rule,
                Severity.ERROR,
                0,
                0,
                "",
                message,
                "Tell the keeper of the origin.");
    }

    private Change change(
            OaiIdentifier identifier,
            OriginDocument document,
            @Nullable Accession known,
            List<Finding> faults,
            Map<OaiIdentifier, List<Finding>> findings) {
        LocalDate day = known == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : known.firstDay();
        SourceDocumentCopy copy =
                new SourceDocumentCopy(origin.baseUrl().toString(), OriginDocument.LAYOUT, document.toBytes());
        ForeignRenderer.Rendered rendered = renderer.render(identifier, origin.baseUrl(), document);
        List<Finding> all = new ArrayList<>(faults);
        all.addAll(rendered.findings());
        findings.put(identifier, all);
        return rendered.isHeldBack() || !faults.isEmpty()
                ? new Change.Hold(identifier, origin.source(), false, day, copy, all)
                : new Change.Put(
                        identifier,
                        origin.source(),
                        false,
                        day,
                        copy,
                        List.of(set),
                        rendered.renditions(),
                        new Assessment(all, Set.of()),
                        ForeignCard.of(identifier, rendered.renditions(), set));
    }

    private void tell(Change change, Outcome outcome, List<Finding> findings) {
        HarvestOutcome.Kind kind = kind(change, outcome);
        counter.add(new HarvestOutcome(
                kind,
                outcome.identifier().value(),
                message(outcome),
                kind == HarvestOutcome.Kind.REFUSED ? List.of() : findings)); // nobody asks how good it would have been
    }

    private static HarvestOutcome.Kind kind(Change change, Outcome outcome) {
        if (outcome instanceof Outcome.Published) {
            boolean lives =
                    change instanceof Change.Put put && !put.renditions().isEmpty();
            return lives ? HarvestOutcome.Kind.PUBLISHED : HarvestOutcome.Kind.DELETED;
        } else if (outcome instanceof Outcome.Unchanged) {
            return HarvestOutcome.Kind.UNCHANGED;
        } else if (outcome instanceof Outcome.StaysWithdrawn) {
            return HarvestOutcome.Kind.WITHDRAWN;
        }
        return outcome instanceof Outcome.Held ? HarvestOutcome.Kind.HELD : HarvestOutcome.Kind.REFUSED;
    }

    private static String message(Outcome outcome) {
        if (outcome instanceof Outcome.OwnedElsewhere elsewhere) {
            return "The item is here already, from the source '" + elsewhere.owner() + "'; who came first keeps it.";
        }
        return outcome instanceof Outcome.FirstDayDiffers
                ? "Another writer entered the item at the same moment; the next harvest takes it."
                : "";
    }
}
