package org.fonds.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks for some time, from several connections, and counts. */
final class Load {
    /** What came in one second. */
    record Result(double requests, double records, double bytes, double p50, double p99) {}

    private Load() {}

    static Result run(Requests requests, int connections, Duration time) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(connections);
        try {
            List<Future<Counted>> under = new ArrayList<>();
            for (int n = 0; n < connections; n++) {
                int first = n * requests.heads().size() / connections;
                under.add(pool.submit(() -> one(requests, first, time)));
            }
            List<Counted> counted = new ArrayList<>();
            for (Future<Counted> each : under) {
                counted.add(each.get());
            }
            return together(counted);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private record Counted(long requests, long records, long bytes, double seconds, long[] nanos) {}

    private static Counted one(Requests requests, int first, Duration time) throws IOException {
        long[] nanos = new long[1 << 20];
        int asked = 0;
        long records = 0;
        long bytes = 0;
        try (Connection connection = new Connection(requests.host(), requests.port())) {
            long begun = System.nanoTime();
            long end = begun + time.toNanos();
            long now = begun;
            for (int i = first;
                    now < end && asked < nanos.length;
                    i = (i + 1) % requests.heads().size()) {
                bytes += connection.ask(requests.heads().get(i));
                records += requests.records().get(i);
                long after = System.nanoTime();
                nanos[asked++] = after - now;
                now = after;
            }
            return new Counted(asked, records, bytes, (now - begun) / 1e9, Arrays.copyOf(nanos, asked));
        }
    }

    private static Result together(List<Counted> counted) {
        long[] nanos = counted.stream()
                .flatMapToLong(each -> Arrays.stream(each.nanos))
                .sorted()
                .toArray();
        return new Result(
                counted.stream()
                        .mapToDouble(each -> each.requests / each.seconds)
                        .sum(),
                counted.stream()
                        .mapToDouble(each -> each.records / each.seconds)
                        .sum(),
                counted.stream().mapToDouble(each -> each.bytes / each.seconds).sum(),
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6);
    }
}
