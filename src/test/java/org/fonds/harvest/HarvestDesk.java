package org.fonds.harvest;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.protocol.SetSpec;
import org.fonds.store.Store;
import org.fonds.store.StoreAddress;
import org.fonds.store.StoredRecord;
import org.fonds.store.Stores;
import org.fonds.testing.SetClock;
import org.jspecify.annotations.Nullable;

/** A store with a harvester, which never really waits and writes down what it is told. */
final class HarvestDesk implements AutoCloseable {
    static final HarvestLimits LIMITS = new HarvestLimits(
            Duration.ofMillis(1500), Duration.ofHours(1), 4, Duration.ofMillis(1), Duration.ofMinutes(30), 1 << 20);
    static final String NAME = "small";

    final SetClock clock = new SetClock("2026-11-22T10:00:00Z");
    final Store store;
    final List<String> remarks = new ArrayList<>();
    final List<HarvestOutcome> outcomes = new ArrayList<>();
    final List<Duration> pauses = new ArrayList<>();
    Acceptance acceptance = Acceptance.wellFormed();
    HarvestLimits limits = LIMITS;
    Duration overlap = Duration.ZERO;

    HarvestDesk(Path folder) {
        store = Stores.open(StoreAddress.of(folder.resolve("harvest.db").toString()), clock);
    }

    HarvestSummary harvest(URI baseUrl) throws InterruptedException {
        return harvest(
                new HarvestOrder(new Origin(NAME, baseUrl), List.of(MetadataPrefix.OAI_DC), List.of(), null, null));
    }

    HarvestSummary harvestSet(URI baseUrl, String set) throws InterruptedException {
        return harvest(new HarvestOrder(
                new Origin(NAME, baseUrl), List.of(MetadataPrefix.OAI_DC), List.of(new SetSpec(set)), null, null));
    }

    HarvestSummary harvest(HarvestOrder order) throws InterruptedException {
        HarvestRules rules =
                new HarvestRules(acceptance, overlap, limits, "Fonds (test)", "oai:harvester.example.org:");
        return new Harvest(store, order, rules, new Notes(), pauses::add, clock).run();
    }

    /** The metadata of each living item in a format, by identifier, without what stands around it. */
    Map<String, String> held(String prefix) {
        Map<String, String> held = new TreeMap<>();
        OaiIdentifier last = null;
        for (String source : store.sources()) {
            for (List<OaiIdentifier> items = store.liveItems(source, last, 1000);
                    !items.isEmpty();
                    items = store.liveItems(source, items.get(items.size() - 1), 1000)) {
                items.forEach(item -> body(item, prefix).ifPresent(body -> held.put(item.value(), metadata(body))));
            }
        }
        return held;
    }

    Optional<String> body(OaiIdentifier item, String prefix) {
        return store.read(snapshot -> snapshot.record(item, new MetadataPrefix(prefix)))
                .map(StoredRecord::body)
                .map(body -> new String(body, StandardCharsets.UTF_8));
    }

    static String metadata(String body) {
        return body.substring("<metadata>".length(), body.indexOf("</metadata>"));
    }

    @Override
    public void close() {
        store.close();
    }

    private final class Notes implements HarvestObserver {
        @Override
        public void begins(String what) {}

        @Override
        public void page(long delivered, @Nullable Long size) {}

        @Override
        public void outcome(HarvestOutcome outcome) {
            outcomes.add(outcome);
        }

        @Override
        public void remark(String sentence) {
            remarks.add(sentence);
        }
    }
}
