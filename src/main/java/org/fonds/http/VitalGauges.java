package org.fonds.http;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** What the store holds, as gauges; whether it can be read at all is one of them. */
final class VitalGauges {
    private final AtomicLong readable = new AtomicLong();
    private final AtomicLong held = new AtomicLong();
    private final AtomicLong withheld = new AtomicLong();
    private final AtomicLong healed = new AtomicLong();
    private final AtomicLong lastPublication = new AtomicLong();
    private final AtomicLong lastSelfHarvest = new AtomicLong();
    private final AtomicLong selfHarvestFaults = new AtomicLong();
    private final MultiGauge records;
    private final MultiGauge deleted;

    VitalGauges(MeterRegistry registry) {
        gauge(registry, "fonds.store.readable", "1 where the store can be read, else 0", null, readable);
        gauge(registry, "fonds.held", "Documents held back", null, held);
        gauge(registry, "fonds.withheld", "Records that are damaged for good", null, withheld);
        gauge(registry, "fonds.healed", "Damaged renditions that were healed since the start", null, healed);
        gauge(registry, "fonds.last.publication", "When something was last published", "seconds", lastPublication);
        gauge(registry, "fonds.last.self.harvest", "When a self-harvest last ended", "seconds", lastSelfHarvest);
        gauge(registry, "fonds.self.harvest.faults", "What the last self-harvest found", null, selfHarvestFaults);
        records = MultiGauge.builder("fonds.store.records")
                .description("Current records that are not deleted")
                .register(registry);
        deleted = MultiGauge.builder("fonds.store.deleted")
                .description("Current tombstones")
                .register(registry);
    }

    private static void gauge(
            MeterRegistry registry, String name, String description, @Nullable String unit, AtomicLong value) {
        Gauge.builder(name, value, AtomicLong::doubleValue)
                .description(description)
                .baseUnit(unit)
                .register(registry);
    }

    /** What cannot be read keeps its last value. */
    void set(Optional<Vitals> now) {
        readable.set(now.isPresent() ? 1 : 0);
        now.ifPresent(vitals -> {
            held.set(vitals.held());
            withheld.set(vitals.withheld());
            healed.set(vitals.healed());
            lastPublication.set(
                    vitals.lastPublication() == null
                            ? 0
                            : vitals.lastPublication().getEpochSecond());
            if (vitals.selfTest() != null) {
                lastSelfHarvest.set(vitals.selfTest().at().getEpochSecond());
                selfHarvestFaults.set(vitals.selfTest().faults());
            }
            records.register(rows(vitals.records()), true);
            deleted.register(rows(vitals.deleted()), true);
        });
    }

    private static List<MultiGauge.Row<?>> rows(Map<String, Long> byPrefix) {
        return byPrefix.entrySet().stream()
                .<MultiGauge.Row<?>>map(entry -> MultiGauge.Row.of(Tags.of("prefix", entry.getKey()), entry.getValue()))
                .toList();
    }
}
