package org.fonds.store;

import static org.fonds.store.TestDocument.DC;
import static org.fonds.store.TestDocument.numbered;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.fonds.protocol.SetSpec;
import org.jspecify.annotations.Nullable;

/**
 * Measures a store: how fast it is loaded, changed and read. Run with the number of records, 200000 if none is given;
 * the store is made in a temporary folder, which is left for looking at.
 */
final class StoreBenchmark {
    private static final int BATCH = 1000;
    private static final int PAGE = 100;
    private static final String FILLER = "The minutes of the meeting were kept in the archive. ".repeat(24);

    private final Store store;
    private final int records;
    private final Random random = new Random(117312);

    private StoreBenchmark(Store store, int records) {
        this.store = store;
        this.records = records;
    }

    public static void main(String[] arguments) throws IOException {
        int records = arguments.length == 0 ? 200_000 : Integer.parseInt(arguments[0]);
        Path file = Files.createTempDirectory("fonds-benchmark").resolve("fonds.db");
        try (Store store = Stores.open(StoreAddress.of(file.toString()), Clock.systemUTC())) {
            store.offerFormats(List.of(StoreUnderTest.DC_FORMAT));
            new StoreBenchmark(store, records).run();
        }
        print("%s: %,d MiB%n", file, Files.size(file) >> 20);
    }

    private void run() {
        rate("load", 0, records);
        read();
        rate("unchanged", 0, Math.min(records, 50_000));
        rate("render anew", 1, records);
        read();
        readPinnedBeforeTheRendering();
        changeAtRandom();
        read();
    }

    private void rate(String name, int round, int count) {
        long start = System.nanoTime();
        for (int first = 0; first < count; first += BATCH) {
            List<Change> changes = new ArrayList<>();
            for (int n = first; n < Math.min(first + BATCH, count); n++) {
                changes.add(document(n, round));
            }
            store.publish(changes);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        print("%-24s %,10.0f records/s%n", name, count / seconds);
    }

    /** 60 percent in a common set, one in a thousand in a rare one. */
    private static Change document(int n, int round) {
        TestDocument document = numbered(Integer.toString(n)).bytes("document " + n + " " + round);
        String common = n % 10 < 6 ? "holder:aprf" : "holder:tsamo";
        return document.dc(n + " " + round + FILLER)
                .in(common, n % 1000 == 0 ? "rare:one" : "rest:all")
                .put();
    }

    private void changeAtRandom() {
        long start = System.nanoTime();
        for (int batch = 0; batch < 20; batch++) {
            int round = batch + 2;
            store.publish(random.ints(0, records)
                    .distinct()
                    .limit(Math.min(BATCH, records))
                    .<Change>mapToObj(n -> document(n, round))
                    .toList());
        }
        print("%-24s %,10.0f ms a batch%n", "random changes", (System.nanoTime() - start) / 1e6 / 20);
    }

    private void read() {
        for (String set : Arrays.asList(null, "holder:aprf", "rare:one")) {
            pages(set == null ? "whole" : set, scope(set, 0));
        }
        time("count whole", () -> store.read(snapshot -> snapshot.count(newest(snapshot, null))));
        time(
                "GetRecord",
                () -> store.read(
                        snapshot -> snapshot.record(TestDocument.id(Integer.toString(random.nextInt(records))), DC)));
        time(
                "empty poll",
                () -> store.read(snapshot ->
                        snapshot.firstPublicationFrom(snapshot.ledger().clock().plusSeconds(1))));
        time("figures", () -> store.read(Snapshot::figures));
    }

    private void readPinnedBeforeTheRendering() {
        pages("pinned", scope(null, (records + BATCH - 1) / BATCH));
    }

    /** Of the first page, one in the middle, and one near the end. */
    private void pages(String name, ListScope scope) {
        List<Position> starts = new ArrayList<>(List.of(Position.START));
        Optional<Position> end = end(scope, Position.START);
        while (end.isPresent()) {
            starts.add(end.get());
            end = end(scope, end.get());
        }
        time(name + " first page", () -> page(scope, Position.START));
        time(name + " middle page", () -> page(scope, starts.get(starts.size() / 2)));
        time(name + " last page", () -> page(scope, starts.get(Math.max(0, starts.size() - 3))));
    }

    private Optional<Position> end(ListScope scope, Position after) {
        return store.read(snapshot -> snapshot.pageEnd(scope, after, new PageLimits(PAGE, 1 << 20)));
    }

    private List<StoredRecord> page(ListScope scope, Position after) {
        return store.read(snapshot -> snapshot.records(
                scope,
                after,
                snapshot.pageEnd(scope, after, new PageLimits(PAGE, 1 << 20)).orElse(after)));
    }

    private ListScope scope(@Nullable String set, long pinned) {
        return store.read(snapshot -> {
            ListScope newest = newest(snapshot, set);
            return pinned == 0 ? newest : new ListScope(DC, newest.set(), 1, pinned, pinned);
        });
    }

    private static ListScope newest(Snapshot snapshot, @Nullable String set) {
        long last = snapshot.ledger().lastNumber();
        return new ListScope(DC, set == null ? null : new SetSpec(set), 1, last, last);
    }

    private static void time(String name, Runnable question) {
        int rounds = 500;
        for (int i = 0; i < rounds; i++) {
            question.run();
        }
        long start = System.nanoTime();
        for (int i = 0; i < rounds; i++) {
            question.run();
        }
        print("%-24s %10.3f ms%n", name, (System.nanoTime() - start) / 1e6 / rounds);
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
