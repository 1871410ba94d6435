package org.fonds.http;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.fonds.provider.Provider;
import org.jspecify.annotations.Nullable;

/**
 * A running server: the OAI-PMH endpoint at {@code /oai}, the profile schemas, health and metrics, and whatever resources
 * stand beside them.
 */
public final class FondsServer implements AutoCloseable {
    private final ServerSettings settings;
    private final RequestMeters meters;
    private final WebServer everybody;
    private final @Nullable WebServer administrators;

    private FondsServer(
            ServerSettings settings, RequestMeters meters, WebServer everybody, @Nullable WebServer administrators) {
        this.settings = settings;
        this.meters = meters;
        this.everybody = everybody;
        this.administrators = administrators;
    }

    /** Starts a server that nobody watches over; the rest as below. */
    public static FondsServer start(ServerSettings settings, Provider provider, List<Object> resources) {
        return start(settings, provider, Operations.UNWATCHED, resources);
    }

    /**
     * Starts a server.
     *
     * @param resources JAX-RS resources beside the endpoint, such as pages for people
     * @throws ServerCannotListen where an address cannot be bound
     */
    public static FondsServer start(
            ServerSettings settings, Provider provider, Operations operations, List<Object> resources) {
        BaseUrl baseUrl = new BaseUrl(settings);
        RequestMeters meters = new RequestMeters();
        OperationsResource watch = new OperationsResource(operations.vitals(), meters);
        List<Object> all = new ArrayList<>(resources);
        all.add(new PublicAddress(baseUrl));
        all.add(new ProfileSchemas());
        ClientAddress clients = new ClientAddress(settings.trustForwarded());
        Traffic traffic = new Traffic(
                new ClientBudget(operations.requestsPerMinute(), System::nanoTime), meters, operations.listeners());
        OaiDesk desk = new OaiDesk(provider, baseUrl, clients, traffic);
        all.add(new OaiEndpoint(desk));
        all.add(new VisitorBudget(clients, traffic));
        WebServer administrators = administrators(settings, operations, watch);
        if (administrators == null) {
            all.add(watch);
        }
        FondsServer server = new FondsServer(
                settings, meters, everybody(settings, all, new OaiHandler(desk), administrators), administrators);
        baseUrl.listensAt(server.baseUrl());
        return server;
    }

    private static @Nullable WebServer administrators(
            ServerSettings settings, Operations operations, OperationsResource watch) {
        Integer port = operations.adminPort();
        return port == null ? null : WebServer.start(settings.host(), port, List.of(watch), null);
    }

    private static WebServer everybody(
            ServerSettings settings, List<Object> resources, OaiHandler endpoint, @Nullable WebServer administrators) {
        try {
            return WebServer.start(settings.host(), settings.port(), resources, endpoint);
        } catch (ServerCannotListen e) {
            if (administrators != null) {
                administrators.close();
            }
            throw e;
        }
    }

    /** The OAI-PMH base URL: as configured, else the listening address. */
    public String baseUrl() {
        URI configured = settings.baseUrl();
        return configured == null ? root() + "oai" : configured.toString();
    }

    /** The address at which this server really listens, with a closing slash. */
    public String root() {
        return root(everybody);
    }

    /** The address of health and metrics, with a closing slash. */
    public String adminRoot() {
        return root(administrators == null ? everybody : administrators);
    }

    private String root(WebServer server) {
        return "http://" + settings.hostInUrl() + ":" + server.port() + "/";
    }

    /** Stops listening and lets the answers under way finish, for some seconds at most. */
    @Override
    public void close() {
        everybody.close();
        if (administrators != null) {
            administrators.close();
        }
        meters.close();
    }
}
