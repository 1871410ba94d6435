package org.fonds.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.fonds.simulation.Tally.Count;
import org.fonds.store.Change;
import org.fonds.store.PlantedFault;
import org.fonds.store.SimulatedStores;
import org.jspecify.annotations.Nullable;

/**
 * A repository with two servers, a replica, writers and harvesters, one step of one of them after the other, all drawn from
 * a seed: the same seed gives the same run. What ends up in the harvesters' copies is compared with what was meant.
 */
final class Simulation implements AutoCloseable {
    private static final int WRITERS = 3;
    private static final int ITEMS = 25;
    private static final int MOST_PAGES = 100;
    private static final int LEAST_ON_A_PAGE = 2;
    /** More than the blocks of several pages that a store reads at a time. */
    private static final int MOST_ON_A_PAGE = 40;

    private final Random random;
    private final Path folder;
    private final String address;
    private final @Nullable PlantedFault fault;
    private final SimulatedStores stores;
    private final boolean overHttp;
    private final Intention intention = new Intention();
    private final Tally tally = new Tally();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Depositor> depositors;
    private final List<Mirror> mirrors = new ArrayList<>();
    private @Nullable Node replica;
    private int pageSize;
    private int copies;
    private long nanos;

    Simulation(Path folder, String address, long seed, @Nullable PlantedFault fault, boolean overHttp) {
        this.folder = folder;
        this.address = address;
        this.random = new Random(seed);
        this.fault = fault;
        this.stores = new SimulatedStores(fault);
        this.overHttp = overHttp;
        this.pageSize = anyPageSize();
        nodes.add(node(address));
        nodes.add(node(address));
        nodes.get(0).store().offerFormats(List.of(Deposit.DC, Deposit.NOTE));
        depositors = IntStream.range(0, WRITERS)
                .mapToObj(writer -> new Depositor("w" + writer + "n", ITEMS, random))
                .toList();
        for (String verb : List.of("ListRecords", "ListIdentifiers")) {
            for (String format : List.of("oai_dc", "note")) {
                mirrors.add(new Mirror(verb, format, null, format.equals("note")));
                mirrors.add(new Mirror(verb, format, "a", format.equals("oai_dc")));
                mirrors.add(new Mirror(verb, format, "c", false));
            }
        }
        follow();
    }

    private Node node(String at) {
        return new Node(stores, at, pageSize, () -> nanos, overHttp);
    }

    private int anyPageSize() {
        return LEAST_ON_A_PAGE + random.nextInt(MOST_ON_A_PAGE - LEAST_ON_A_PAGE);
    }

    /** Runs until so many changes were asked for, lets all come to rest, and compares. */
    Tally run(long operations) {
        while (tally.of(Count.OPERATIONS) < operations && (fault == null || tally.isFaultless())) {
            step();
        }
        comeToRest();
        return tally;
    }

    private void step() {
        pass(Duration.ofMillis(random.nextInt(random.nextInt(10) == 0 ? 8000 : 300)));
        int dice = random.nextInt(1000);
        if (dice < 250) {
            write();
        } else if (dice < 800) {
            harvest(any(mirrors), randomServer());
        } else if (dice < 900) {
            any(nodes).store().tick();
        } else if (dice < 960) {
            any(nodes).store().buildBlocks();
        } else if (dice < 975) {
            jump(any(nodes));
        } else if (dice < 985) {
            follow();
        } else if (dice < 990) {
            any(nodes).store().vacuum(Duration.ofSeconds(random.nextInt(300)));
            tally.add(Count.VACUUMS);
        } else if (dice < 995) {
            any(nodes).restart();
            tally.add(Count.RESTARTS);
        } else if (dice < 997) {
            reconfigure();
        }
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
        nodes.forEach(node -> node.advance(time));
    }

    /** All servers begin anew with pages of another size; lists go on where they are. */
    private void reconfigure() {
        pageSize = anyPageSize();
        nodes.forEach(node -> node.restart(pageSize));
        if (replica != null) {
            replica.restart(pageSize);
        }
        tally.add(Count.RESTARTS);
    }

    /** A clock set back or forth, by seconds mostly, and now and then by more than an hour. */
    private void jump(Node node) {
        int most = random.nextInt(40) == 0 ? 9000 : 90;
        node.advance(Duration.ofSeconds(random.nextInt(2 * most) - most));
        tally.add(Count.CLOCK_JUMPS);
    }

    /** With the fault of an early datestamp, what happens in between happens to a batch that has begun. */
    private void write() {
        Depositor depositor = any(depositors);
        Node node = any(nodes);
        Map<String, Change> batch = depositor.batch();
        if (batch.isEmpty()) {
            return;
        }
        Instant begun = node.clock.instant();
        if (fault == PlantedFault.DATESTAMP_AT_BATCH_START) {
            pass(Duration.ofSeconds(2));
            node.store().tick();
            harvest(any(mirrors), any(nodes));
            Instant now = node.clock.instant();
            node.clock.set(begun.toString());
            depositor.publish(node.store(), batch, intention, tally);
            node.clock.set(now.toString());
        } else {
            depositor.publish(node.store(), batch, intention, tally);
        }
    }

    private Node randomServer() {
        return replica != null && random.nextInt(4) == 0 ? replica : any(nodes);
    }

    private void harvest(Mirror mirror, Node server) {
        String query = mirror.query();
        // Only where a list begins: a second look at the ledger would cover up what a single one gets wrong.
        long newest = mirror.isResuming() ? 0 : server.newest();
        Optional<ListPage> page = server.ask(query);
        if (page.isEmpty()) {
            tally.add(Count.TRY_LATER);
            return;
        }
        if (mirror.isResuming() && random.nextInt(5) == 0) {
            repeat(query, page.get(), server);
        }
        mirror.take(page.get(), newest, intention, tally);
    }

    /**
     * The same page from another server. While no block is made in between, every byte that counts is the same; blocks
     * made in between, and those of a replica that lags, may end the next page elsewhere and change the order inside.
     */
    private void repeat(String query, ListPage page, Node server) {
        Node other = any(nodes);
        ListPage again = other.ask(query).orElse(page);
        compare(query, page, server == replica ? isOfALaggard(page, again) : again.isSameAs(page));
        other.store().buildBlocks();
        ListPage later = other.ask(query).orElse(page);
        compare(query, page, server == replica ? isOfALaggard(page, later) : later.holdsTheSameAs(page));
    }

    /** The horizon of a replica may be an older one. */
    private static boolean isOfALaggard(ListPage page, ListPage again) {
        return again.error().equals("badResumptionToken") || again.holdsTheSameAs(page);
    }

    private void compare(String query, ListPage page, boolean same) {
        if (!same) {
            tally.fault(Count.CHANGED_PAGE, query + " was first " + page);
        }
    }

    /** The replica takes over the state of this moment; in between it stays behind. Of files only. */
    private void follow() {
        if (address.startsWith("jdbc:")) {
            return;
        }
        Path copy = folder.resolve("replica" + copies++ + ".db");
        copyTo(copy);
        if (replica == null) {
            replica = node(copy.toString());
        } else {
            replica.restart(copy.toString());
            deleteCopy(copies - 2);
        }
    }

    private void copyTo(Path copy) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + address);
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum into '" + copy + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void deleteCopy(int number) {
        try {
            Files.delete(folder.resolve("replica" + number + ".db"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lists that are under way end, and each harvester asks once more. */
    private void comeToRest() {
        Node last = nodes.get(0);
        for (Mirror mirror : mirrors) {
            for (int page = 0; page < MOST_PAGES && !mirror.isOf(intention.lastNumber()); page++) {
                harvest(mirror, last);
            }
            if (!mirror.isOf(intention.lastNumber())) {
                tally.fault(Count.LOST, mirror + " does not come to its end");
            }
        }
        for (long n = intention.unpublished(); n > 0; n--) {
            tally.fault(Count.UNPUBLISHED, "a change was acknowledged as nothing new");
        }
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @Override
    public void close() {
        nodes.forEach(Node::close);
        if (replica != null) {
            replica.close();
        }
    }
}
