package org.fonds.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;

/** Health and metrics, for load balancers and those who watch. */
@Path("/")
public final class OperationsResource {
    private static final String PLAIN = "text/plain; charset=UTF-8";
    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

    private final Supplier<Optional<Vitals>> vitals;
    private final RequestMeters meters;

    OperationsResource(Supplier<Optional<Vitals>> vitals, RequestMeters meters) {
        this.vitals = vitals;
        this.meters = meters;
    }

    /** The process answers; restarting it would mend nothing that {@code ready} complains of. */
    @GET
    @Path("health/live")
    @Produces(PLAIN)
    public String live() {
        return "live\n";
    }

    /** Whether harvesters can be answered: 200, or 503 where the store cannot be read now. */
    @GET
    @Path("health/ready")
    @Produces(PLAIN)
    public Response ready() {
        return vitals.get().isPresent()
                ? Response.ok("ready\n").build()
                : PlainAnswers.of(Response.Status.SERVICE_UNAVAILABLE, "The store cannot be read now.");
    }

    @GET
    @Path("metrics")
    @Produces(PROMETHEUS)
    public String metrics() {
        return meters.scrape(vitals.get());
    }
}
