package org.fonds.simulation;

import java.time.Duration;
import java.util.List;
import org.fonds.http.FondsServer;
import org.fonds.http.ServerSettings;
import org.fonds.protocol.RepositoryIdentifier;
import org.fonds.provider.ListRules;
import org.fonds.provider.Provider;
import org.fonds.provider.RepositoryDescription;
import org.fonds.store.PageLimits;
import org.fonds.store.Store;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** A server of this process over a store of its own opening. */
final class Serving implements AutoCloseable {
    static final RepositoryDescription REPOSITORY = new RepositoryDescription(
            "Simulated archive",
            new RepositoryIdentifier("archive.example.org"),
            List.of("keeper@archive.example.org"),
            null,
            List.of(),
            null);

    static {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    final Store store;
    private final FondsServer server;

    Serving(Store store, int pageSize) {
        this.store = store;
        this.server = FondsServer.start(
                new ServerSettings("localhost", 0, null, false), provider(store, pageSize), List.of());
    }

    static Provider provider(Store store, int pageSize) {
        return new Provider(
                store, REPOSITORY, new ListRules(new PageLimits(pageSize, 4L << 20), Duration.ofDays(30)), () -> {});
    }

    String baseUrl() {
        return server.baseUrl();
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
