package org.fonds.ingest;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** As many threads as there are processors: documents are rendered and validated beside each other. */
final class Workshop implements AutoCloseable {
    private final AtomicInteger workers = new AtomicInteger();
    private final ExecutorService pool =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), this::worker);

    private Thread worker(Runnable work) {
        Thread thread = new Thread(work, "render-" + workers.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    /** Begins with a piece of work; whoever takes it waits until it is done, and fails as it did. */
    <T> Supplier<T> begin(Supplier<T> work) {
        CompletableFuture<T> done = CompletableFuture.supplyAsync(work, pool);
        return () -> taken(done);
    }

    private static <T> T taken(CompletableFuture<T> done) {
        try {
            return done.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            } else if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** What has not begun is left. */
    @Override
    public void close() {
        pool.shutdownNow();
    }
}
