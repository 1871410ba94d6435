package org.fonds.simulation;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.fonds.protocol.Arguments;
import org.fonds.protocol.RequestParser;
import org.fonds.provider.Answer;
import org.fonds.provider.Coding;
import org.fonds.store.SimulatedStores;
import org.fonds.store.Store;
import org.fonds.store.StoreAddress;
import org.fonds.testing.OaiClient;
import org.fonds.testing.SetClock;
import org.jspecify.annotations.Nullable;

/** One server of the repository with a clock of its own, which is seldom right. */
final class Node implements AutoCloseable {
    static final int PAGE_SIZE = 7;
    private static final String START = "2026-11-22T09:00:00Z";

    final SetClock clock = new SetClock(START);
    private final SimulatedStores stores;
    private final LongSupplier nanoTime;
    private final boolean overHttp;
    private String address;
    private Store store;
    private @Nullable Serving server;

    /** @param overHttp whether it is asked over the network, or in this thread */
    Node(SimulatedStores stores, String address, LongSupplier nanoTime, boolean overHttp) {
        this.stores = stores;
        this.address = address;
        this.nanoTime = nanoTime;
        this.overHttp = overHttp;
        this.store = open();
    }

    private Store open() {
        Store opened = stores.open(StoreAddress.of(address), clock, nanoTime);
        server = overHttp ? new Serving(opened, PAGE_SIZE) : null;
        return opened;
    }

    Store store() {
        return store;
    }

    long newest() {
        return store.read(snapshot -> snapshot.ledger().lastNumber());
    }

    /** A page; empty for "try later". */
    Optional<ListPage> ask(String query) {
        stores.resuming(query.contains("resumptionToken="));
        try {
            return server == null ? askHere(query) : askOverHttp(server, query);
        } finally {
            stores.resuming(false);
        }
    }

    private Optional<ListPage> askHere(String query) {
        Answer answer = Serving.provider(store, PAGE_SIZE)
                .answer(
                        RequestParser.parse(Arguments.decode(query).orElseThrow()),
                        "http://localhost/oai",
                        List.of(),
                        Coding.IDENTITY);
        return answer instanceof Answer.Document document
                ? Optional.of(ListPage.of(document.body().toBytes()))
                : Optional.empty();
    }

    private static Optional<ListPage> askOverHttp(Serving server, String query) {
        try {
            HttpResponse<byte[]> answer = new OaiClient(server.baseUrl()).get(query);
            return answer.statusCode() == 200 ? Optional.of(ListPage.of(answer.body())) : Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException(query, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ends without a word and begins anew. */
    void restart() {
        restart(address);
    }

    /** The same over another store: a replica that has caught up. */
    void restart(String other) {
        close();
        address = other;
        store = open();
    }

    void advance(Duration by) {
        clock.advance(by);
    }

    @Override
    public void close() {
        if (server == null) {
            store.close();
        } else {
            server.close();
        }
    }
}
