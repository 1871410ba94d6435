package org.fonds.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Optional;
import org.fonds.protocol.Verb;
import org.fonds.provider.Delivery;
import org.fonds.provider.ListPart;
import org.jspecify.annotations.Nullable;

/** Counts requests and what was delivered for them, and tells it in the text format of Prometheus. */
final class RequestMeters implements RequestListener, AutoCloseable {
    private static final Duration[] LATENCIES = {
        Duration.ofMillis(1),
        Duration.ofMillis(2),
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(30)
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final VitalGauges vitals = new VitalGauges(registry);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final Counter storeErrors = counter("fonds.store.errors", "Requests that the store could not answer");

    RequestMeters() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    @Override
    public void served(ServedRequest request) {
        Delivery delivery = request.delivery();
        String verb = name(delivery.verb());
        Timer.builder("fonds.request")
                .description("OAI-PMH requests by verb and outcome, with the time to the whole answer")
                .tags("verb", verb, "outcome", delivery.outcome())
                .serviceLevelObjectives(LATENCIES)
                .register(registry)
                .record(request.time());
        counter("fonds.answer.bytes", "Bytes of answers as they left", "verb", verb)
                .increment((double) request.bytes());
        if (delivery.isUnavailable()) {
            storeErrors.increment();
        }
        ListPart part = delivery.part();
        if (part != null) {
            String prefix = part.prefix().value();
            counter("fonds.pages", "Pages of lists handed out", "verb", verb, "prefix", prefix)
                    .increment();
            counter("fonds.records", "Records and headers handed out in lists", "verb", verb, "prefix", prefix)
                    .increment(part.records());
        }
    }

    /** A request that was turned away because the client had used up its budget. */
    void refused() {
        counter("fonds.refused", "Requests turned away because the client asks too often")
                .increment();
    }

    private Counter counter(String name, String description, String... tags) {
        return Counter.builder(name).description(description).tags(tags).register(registry);
    }

    private static String name(@Nullable Verb verb) {
        return verb == null ? "none" : verb.text();
    }

    /** All meters; those of the store as it is now, where it can be read. */
    String scrape(Optional<Vitals> now) {
        vitals.set(now);
        return registry.scrape();
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
