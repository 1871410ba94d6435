package org.fonds.harvest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fonds.crosswalk.ForeignDublinCore;
import org.fonds.protocol.Granularity;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.protocol.SetDescription;
import org.fonds.protocol.SetSpec;
import org.fonds.protocol.Verb;
import org.fonds.store.Claim;
import org.fonds.store.KnownOrigin;
import org.fonds.store.Snapshot;
import org.fonds.store.Store;
import org.fonds.xml.Namespaces;
import org.jspecify.annotations.Nullable;

/**
 * One run over one origin: asks what it is, takes each list to its end, and says what it came to. Can be ended at any
 * point; the next run goes on.
 */
public final class Harvest {
    private static final MetadataFormat OAI_DC = new MetadataFormat(
            MetadataPrefix.OAI_DC, "http://www.openarchives.org/OAI/2.0/oai_dc.xsd", Namespaces.OAI_DC);
    private static final int AT_ONCE = 500;

    private final Store store;
    private final HarvestOrder order;
    private final HarvestRules rules;
    private final HarvestObserver observer;
    private final Clock clock;
    private final RepositoryClient client;
    private final HarvestSummary.Counter counter;
    private final ForeignDublinCore dublinCore = new ForeignDublinCore();
    private final List<String> stops = new ArrayList<>();

    public Harvest(
            Store store, HarvestOrder order, HarvestRules rules, HarvestObserver observer, Pauses pauses, Clock clock) {
        this.store = store;
        this.order = order;
        this.rules = rules;
        this.observer = observer;
        this.clock = clock;
        this.client = new RepositoryClient(order.origin().baseUrl(), rules.limits(), rules.userAgent(), pauses, clock);
        this.counter = new HarvestSummary.Counter(observer);
    }

    /** Harvests. */
    public HarvestSummary run() throws InterruptedException {
        Optional<Claim> claim = store.claim(order.origin().name());
        if (claim.isEmpty()) {
            stops.add("Another process is harvesting '" + order.origin().name()
                    + "' into this store. Wait until it has ended.");
        } else {
            try {
                harvestAndRemark();
            } finally {
                claim.get().close();
            }
        }
        return counter.summary(order.origin().name(), stops, client.requests());
    }

    private void harvestAndRemark() throws InterruptedException {
        boolean alone = hasOnlyOwnIdentifiers();
        try {
            harvest();
        } catch (Stop stop) {
            stops.add(stop.reason());
        }
        if (alone && !hasOnlyOwnIdentifiers()) {
            observer.remark("The repository now holds identifiers that do not begin with " + rules.ownPrefix()
                    + ". So Identify no longer has the oai-identifier description, which speaks for every item.");
        }
        if (counter.admissible() > 0) {
            observer.remark(counter.admissible() + " of the records held back are kept out by harvest.accept = "
                    + rules.acceptance().word() + " alone. "
                    + rules.acceptance().easing());
        }
    }

    private boolean hasOnlyOwnIdentifiers() {
        return !store.<Boolean>read(snapshot -> snapshot.hasIdentifiersOtherThan(rules.ownPrefix()));
    }

    private void harvest() throws Stop, InterruptedException {
        checkName();
        OaiAnswer identify = answer(client.identify(), "Identify");
        Map<MetadataPrefix, MetadataFormat> offered = new LinkedHashMap<>();
        answer(client.formats(), "ListMetadataFormats")
                .formats()
                .forEach(format -> offered.putIfAbsent(format.prefix(), format));
        Set<String> sets = order.sets().isEmpty() ? Set.of() : listedSets();
        List<MetadataFormat> formats = formats(offered);
        offer(formats);
        Shelving shelves = shelves(identify);
        enter(shelves);
        for (MetadataFormat format : formats) {
            for (Optional<SetSpec> set : sets()) {
                list(shelves, task(identify, format, set.orElse(null), sets));
            }
        }
    }

    /** A name stands for one origin for ever: its set, its items and its journal hang on it. */
    private void checkName() throws Stop {
        Optional<KnownOrigin> known = store.origin(order.origin().name());
        if (known.isPresent() && !known.get().baseUrl().equals(order.origin().baseUrl())) {
            throw new Stop(
                    "The name '" + order.origin().name() + "' belongs to "
                            + known.get().baseUrl() + ". Give this origin another one by --as.",
                    true);
        }
    }

    private static OaiAnswer answer(Answered answered, String verb) throws Stop {
        if (answered instanceof Answered.Not not) {
            throw new Stop(verb + ": " + not.failure().reason(), true);
        }
        OaiAnswer answer = ((Answered.With) answered).answer();
        if (!answer.errors().isEmpty()) {
            throw new Stop(verb + ": The repository says: " + answer.errors().get(0) + ".", true);
        }
        return answer;
    }

    private Set<String> listedSets() throws Stop, InterruptedException {
        Set<String> listed = new HashSet<>();
        OaiAnswer page = answer(client.sets(), "ListSets");
        while (listed.addAll(page.sets()) && page.token().isPresent()) {
            page = answer(client.resume(Verb.LIST_SETS, page.token().get()), "ListSets");
        }
        return listed;
    }

    private List<Optional<SetSpec>> sets() {
        return order.sets().isEmpty()
                ? List.of(Optional.empty())
                : order.sets().stream().map(Optional::of).toList();
    }

    /** The formats that can be harvested; what keeps others from it is told as a stop of each. */
    private List<MetadataFormat> formats(Map<MetadataPrefix, MetadataFormat> offered) {
        Map<MetadataPrefix, MetadataFormat> ours = ours();
        List<MetadataFormat> formats = new ArrayList<>();
        for (MetadataPrefix prefix : order.prefixes()) {
            MetadataFormat format = offered.get(prefix);
            Optional<String> objection = format == null
                    ? Optional.of("The repository does not offer the format " + prefix + " (any more); it offers "
                            + offered.keySet() + ".")
                    : objection(format, ours.getOrDefault(prefix, format));
            objection.ifPresent(stops::add);
            if (format != null && objection.isEmpty()) {
                formats.add(ours.getOrDefault(prefix, format));
            }
        }
        return formats;
    }

    private Optional<String> objection(MetadataFormat theirs, MetadataFormat ours) {
        if (!theirs.namespace().equals(ours.namespace())) {
            return Optional.of("The format " + theirs.prefix() + " is of the namespace '" + theirs.namespace()
                    + "' there and of '" + ours.namespace() + "' here; both cannot be offered.");
        }
        boolean served = order.prefixes().contains(MetadataPrefix.OAI_DC) || dublinCore.reads(theirs.namespace());
        return served
                ? rules.acceptance().objection(ours)
                : Optional.of("Each item must be there in oai_dc, which cannot be made of " + theirs.prefix()
                        + ". Harvest oai_dc as well.");
    }

    private Map<MetadataPrefix, MetadataFormat> ours() {
        Map<MetadataPrefix, MetadataFormat> ours = new LinkedHashMap<>();
        store.read(Snapshot::formats).forEach(format -> ours.put(format.prefix(), format));
        return ours;
    }

    private void offer(List<MetadataFormat> formats) {
        Map<MetadataPrefix, MetadataFormat> all = ours();
        int before = all.size();
        all.putIfAbsent(MetadataPrefix.OAI_DC, OAI_DC);
        formats.forEach(format -> all.putIfAbsent(format.prefix(), format));
        if (all.size() > before) {
            store.offerFormats(List.copyOf(all.values()));
        }
    }

    private Shelving shelves(OaiAnswer identify) {
        String name = identify.words().getOrDefault("repositoryName", "").strip();
        SetDescription set = new SetDescription(
                order.origin().set(),
                name.isEmpty() ? order.origin().name() : name,
                "Harvested from " + order.origin().baseUrl() + ".");
        return new Shelving(
                store,
                order.origin(),
                set,
                new ForeignRenderer(rules.acceptance(), dublinCore, ours()),
                counter,
                clock);
    }

    /** What is held back is judged again where another rule lets records in than the last time. */
    private void enter(Shelving shelves) {
        Origin origin = order.origin();
        String word = rules.acceptance().word();
        boolean otherRule = store.origin(origin.name())
                .filter(known -> !known.acceptance().equals(word))
                .isPresent();
        if (otherRule) {
            List<OaiIdentifier> held = new ArrayList<>();
            store.held(document -> {
                if (document.source().equals(origin.source())) {
                    held.add(document.identifier());
                }
            });
            for (int at = 0; at < held.size(); at += AT_ONCE) {
                shelves.rejudge(held.subList(at, Math.min(held.size(), at + AT_ONCE)));
            }
        }
        store.enter(new KnownOrigin(origin.name(), origin.baseUrl(), word));
    }

    private ListTask task(OaiAnswer identify, MetadataFormat format, @Nullable SetSpec set, Set<String> sets) {
        boolean byDay = Granularity.DAY.text().equals(identify.words().get("granularity"));
        return new ListTask(
                order.origin(),
                format,
                set,
                set != null && sets.contains(set.value()),
                order.from(),
                order.until(),
                byDay ? Granularity.DAY : Granularity.SECOND,
                rules.overlap());
    }

    private void list(Shelving shelves, ListTask task) throws Stop, InterruptedException {
        PageDates dates = new PageDates(clock);
        SingleRecords single = new SingleRecords(client, shelves, store, task, counter, dates);
        try {
            new ListHarvest(client, shelves, store, task, observer, single, dates).run();
        } catch (Stop stop) {
            if (stop.repositoryIsGone()) {
                throw new Stop(task.words() + ": " + stop.reason(), true);
            }
            stops.add(task.words() + ": " + stop.reason());
        }
    }
}
