package org.fonds.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.nio.NIOConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers that their clients have not taken in yet. They wait in memory, as long as all together stay within a bound;
 * beyond it a thread waits with each further one, and so nobody new is served before somebody has read. Who takes in
 * nothing for a while is cut off.
 */
final class UnreadAnswers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(UnreadAnswers.class);
    private static final long PATIENCE_NANOS = Duration.ofSeconds(30).toNanos();
    private static final long SWEEP_MILLIS = 500;

    /** A quarter of the heap. */
    private static final long BOUND = Runtime.getRuntime().maxMemory() / 4;

    /** What an answer may leave behind where there is no room for more. */
    private static final int LITTLE = 64 << 10;

    /** A client may pipeline; it does not get a second answer of the largest kind before it has read the first. */
    private static final int MUCH = 8 << 20;

    private final Map<NIOConnection, Rest> waiting = new ConcurrentHashMap<>();
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "unread-answers");
        thread.setDaemon(true);
        return thread;
    });
    private final ScheduledFuture<?> sweeping =
            sweeper.scheduleWithFixedDelay(this::sweep, SWEEP_MILLIS, SWEEP_MILLIS, TimeUnit.MILLISECONDS);

    /** So many bytes were left at a time, in nanoseconds. */
    private record Rest(int bytes, long since) {}

    /** To be told before an answer is written to a connection. */
    void begins(Connection<?> connection) {
        if (connection instanceof NIOConnection client) {
            client.setMaxAsyncWriteQueueSize(bytes() < BOUND ? MUCH : LITTLE);
            waiting.putIfAbsent(client, new Rest(0, System.nanoTime()));
        }
    }

    private long bytes() {
        return waiting.keySet().stream().mapToLong(UnreadAnswers::rest).sum();
    }

    private static int rest(NIOConnection client) {
        return client.getAsyncWriteQueue().spaceInBytes();
    }

    /** The top of the sweeper's thread: whatever fails here must not end the sweeping unheard. */
    private void sweep() {
        try {
            waiting.forEach(this::sweep);
        } catch (RuntimeException e) {
            LOG.error("Answers that nobody reads were not looked after.", e);
        }
    }

    private void sweep(NIOConnection client, Rest before) {
        int left = rest(client);
        if (left == 0 || !client.isOpen()) {
            waiting.remove(client);
        } else if (left != before.bytes) {
            waiting.put(client, new Rest(left, System.nanoTime()));
        } else if (System.nanoTime() - before.since > PATIENCE_NANOS) {
            LOG.debug("{} takes in nothing and is cut off.", client.getPeerAddress());
            waiting.remove(client);
            client.closeSilently();
        }
    }

    @Override
    public void close() {
        sweeping.cancel(false);
        sweeper.shutdownNow();
    }
}
