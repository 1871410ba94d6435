package org.fonds.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.fonds.http.Operations;
import org.fonds.http.RequestListener;
import org.fonds.http.Vitals;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.store.RecordStore;
import org.fonds.store.Snapshot;
import org.fonds.store.StoreFigures;
import org.fonds.store.StoreIsUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a server needs to be watched over: the store's figures, and the harvest log. */
final class Watch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final RecordStore store;
    private final OperationSettings settings;
    private final LongSupplier healed;
    private final @Nullable HarvestLog log;

    private Watch(RecordStore store, OperationSettings settings, LongSupplier healed, @Nullable HarvestLog log) {
        this.store = store;
        this.settings = settings;
        this.healed = healed;
        this.log = log;
    }

    /** @param healed how many damaged renditions were healed so far */
    static Watch over(RecordStore store, OperationSettings settings, LongSupplier healed) {
        return new Watch(
                store, settings, healed, settings.harvestLog() == null ? null : HarvestLog.to(settings.harvestLog()));
    }

    Operations operations() {
        List<RequestListener> listeners = log == null ? List.of() : List.of(log);
        return new Operations(settings.adminPort(), settings.requestsPerMinute(), this::vitals, listeners);
    }

    private Optional<Vitals> vitals() {
        try {
            return Optional.of(store.read(this::vitals));
        } catch (StoreIsUnavailable e) {
            LOG.warn("The store cannot be read: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private Vitals vitals(Snapshot snapshot) {
        SelfHarvestFile selfHarvest = settings.selfHarvest();
        StoreFigures figures = snapshot.figures();
        return new Vitals(
                byPrefix(figures.records()),
                byPrefix(figures.deleted()),
                figures.held(),
                figures.withheld(),
                healed.getAsLong(),
                figures.lastPublication(),
                selfHarvest == null ? null : selfHarvest.read().orElse(null));
    }

    private static Map<String, Long> byPrefix(Map<MetadataPrefix, Long> figures) {
        return figures.entrySet().stream()
                .collect(Collectors.toMap(figure -> figure.getKey().value(), Map.Entry::getValue));
    }

    @Override
    public void close() {
        if (log != null) {
            log.close();
        }
    }
}
