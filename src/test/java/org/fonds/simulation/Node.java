package org.fonds.simulation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;
import org.fonds.protocol.Arguments;
import org.fonds.protocol.RequestParser;
import org.fonds.provider.Answer;
import org.fonds.provider.Body;
import org.fonds.provider.Coding;
import org.fonds.store.SimulatedStores;
import org.fonds.store.Store;
import org.fonds.store.StoreAddress;
import org.fonds.testing.OaiClient;
import org.fonds.testing.SetClock;
import org.jspecify.annotations.Nullable;

/** One server of the repository with a clock of its own, which is seldom right. */
final class Node implements AutoCloseable {
    private static final String START = "2026-11-22T09:00:00Z";

    final SetClock clock = new SetClock(START);
    private final SimulatedStores stores;
    private final LongSupplier nanoTime;
    private final boolean overHttp;
    private String address;
    private int pageSize;
    private Store store;
    private @Nullable Serving server;
    private final AtomicInteger asked = new AtomicInteger();

    /**
     * A server that is up.
     *
     * @param pageSize how many records it puts into a page
     * @param overHttp whether it is asked over the network, or in this thread
     */
    Node(SimulatedStores stores, String address, int pageSize, LongSupplier nanoTime, boolean overHttp) {
        this.stores = stores;
        this.address = address;
        this.pageSize = pageSize;
        this.nanoTime = nanoTime;
        this.overHttp = overHttp;
        this.store = open();
    }

    private Store open() {
        Store opened = stores.open(StoreAddress.of(address), clock, nanoTime);
        server = overHttp ? new Serving(opened, pageSize) : null;
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

    /** Compressed and plain by turns, which are made in different ways. */
    private Optional<ListPage> askHere(String query) {
        Coding coding = asked.getAndIncrement() % 2 == 0 ? Coding.GZIP : Coding.IDENTITY;
        Answer answer = Serving.provider(store, pageSize)
                .answer(
                        RequestParser.parse(Arguments.decode(query).orElseThrow()),
                        "http://localhost/oai",
                        List.of(),
                        coding);
        return answer instanceof Answer.Document document
                ? Optional.of(ListPage.of(text(document.body())))
                : Optional.empty();
    }

    private static byte[] text(Body body) {
        if (body.coding() == Coding.IDENTITY) {
            return body.toBytes();
        }
        try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(body.toBytes()))) {
            return plain.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** The same with pages of another size. */
    void restart(int records) {
        pageSize = records;
        restart();
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
