package org.fonds.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fonds.simulation.Tally.Count;
import org.fonds.store.Change;
import org.fonds.store.SimulatedStores;
import org.fonds.testing.Place;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Writers and harvesters at the same moment, in threads, over two servers whose clocks differ. The long form: {@code
 * -Dfonds.operations=1000000}.
 */
class ConcurrencyTest {
    private static final long OPERATIONS = Long.getLong("fonds.operations", 1_500);
    private static final int WRITERS = 4;
    private static final int MOST_PAGES = 500;
    private static final int PAGE_SIZE = 7;

    @TempDir
    Path folder;

    private final long seed = Long.getLong("fonds.seed", new Random().nextLong());
    private final Intention intention = new Intention();
    private final List<Tally> tallies = new ArrayList<>();
    private volatile boolean writing = true;

    @ParameterizedTest
    @EnumSource
    void losesNothingWhileAllAreAtItAtOnce(Place place) throws InterruptedException, ExecutionException {
        assumeThat(place.isPossible()).isTrue();
        String address = place.create(folder);
        SimulatedStores stores = new SimulatedStores(null);
        try (Node one = new Node(stores, address, PAGE_SIZE, System::nanoTime, false);
                Node other = new Node(stores, address, PAGE_SIZE, System::nanoTime, false)) {
            one.store().offerFormats(List.of(Deposit.DC, Deposit.NOTE));
            other.advance(Duration.ofSeconds(7));
            List<Mirror> mirrors = List.of(
                    new Mirror("ListRecords", "oai_dc", null, false),
                    new Mirror("ListIdentifiers", "note", "a", true),
                    new Mirror("ListRecords", "note", "c", false));
            runAll(List.of(one, other), mirrors);
            mirrors.forEach(mirror -> end(mirror, one));
        } finally {
            place.drop(address);
        }
        tallies.forEach(tally ->
                assertThat(tally.isFaultless()).as("seed %d, %s", seed, tally).isTrue());
        assertThat(intention.unpublished()).isZero();
    }

    private void runAll(List<Node> nodes, List<Mirror> mirrors) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            List<Future<Tally>> harvests = new ArrayList<>();
            for (int i = 0; i < mirrors.size(); i++) {
                Mirror mirror = mirrors.get(i);
                Random random = new Random(seed - i);
                harvests.add(threads.submit(() -> harvest(mirror, nodes, random)));
            }
            List<Callable<Tally>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                Node node = nodes.get(i % nodes.size());
                Depositor depositor = new Depositor("w" + i + "n", 20, new Random(seed + i));
                writers.add(() -> write(depositor, node));
            }
            for (Future<Tally> written : threads.invokeAll(writers)) {
                tallies.add(written.get());
            }
            writing = false;
            for (Future<Tally> harvested : harvests) {
                tallies.add(harvested.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Tally write(Depositor depositor, Node node) {
        Tally tally = new Tally();
        while (tally.of(Count.OPERATIONS) < OPERATIONS / WRITERS) {
            Map<String, Change> batch = depositor.batch();
            if (!batch.isEmpty()) {
                depositor.publish(node.store(), batch, intention, tally);
            }
            node.advance(Duration.ofMillis(200));
            node.store().tick();
        }
        return tally;
    }

    private Tally harvest(Mirror mirror, List<Node> nodes, Random random) {
        Tally tally = new Tally();
        while (writing) {
            Node node = nodes.get(random.nextInt(nodes.size()));
            node.ask(mirror.query()).ifPresent(page -> mirror.take(page, 0, null, tally));
        }
        return tally;
    }

    private void end(Mirror mirror, Node node) {
        Tally tally = new Tally();
        tallies.add(tally);
        while (mirror.isResuming()) {
            mirror.take(node.ask(mirror.query()).orElseThrow(), 0, null, tally);
        }
        for (int page = 0; page < MOST_PAGES && !mirror.isOf(intention.lastNumber()); page++) {
            mirror.take(node.ask(mirror.query()).orElseThrow(), node.newest(), intention, tally);
        }
        assertThat(mirror.isOf(intention.lastNumber()))
                .as("%s, seed %d", mirror, seed)
                .isTrue();
    }
}
