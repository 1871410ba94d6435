package org.fonds.simulation;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.fonds.store.Change;
import org.fonds.store.Publication;
import org.fonds.store.Store;

/** A writer with records of its own, which it adds, changes, moves, deletes and brings back. */
final class Depositor {
    private static final List<Set<String>> SETS =
            List.of(Set.of(), Set.of("a"), Set.of("a:b"), Set.of("c"), Set.of("a:b", "c"), Set.of("c:d"));

    private final String name;
    private final int items;
    private final Random random;
    private final Map<String, Change.Put> last = new HashMap<>();
    private int rendering;

    Depositor(String name, int items, Random random) {
        this.name = name;
        this.items = items;
        this.random = random;
    }

    /** A batch of changes, by number; now and then a whole rendering anew. */
    Map<String, Change> batch() {
        Map<String, Change> batch = new LinkedHashMap<>();
        if (random.nextInt(40) == 0) {
            rendering++;
            last.forEach((number, put) -> batch.put(number, again(number, put)));
            return batch;
        }
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            String number = name + random.nextInt(items);
            batch.put(number, change(number));
        }
        return batch;
    }

    private Change change(String number) {
        Change.Put before = last.get(number);
        if (before == null) {
            return renewed(number);
        }
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> Deposit.remove(number);
            case 3, 4 -> before; // unchanged, or brought back as it was
            case 5, 6 -> put(number, new String(before.document().bytes(), StandardCharsets.UTF_8));
            default -> renewed(number);
        };
    }

    private Change renewed(String number) {
        return put(number, "text " + random.nextInt(1_000_000) + " of rendering " + rendering);
    }

    private Change again(String number, Change.Put put) {
        return random.nextInt(3) == 0 ? put : put(number, number + " rendered anew, " + rendering);
    }

    private Change.Put put(String number, String text) {
        Change.Put put = Deposit.put(number, text, SETS.get(random.nextInt(SETS.size())));
        last.put(number, put);
        return put;
    }

    /** Publishes a batch and takes down what was acknowledged. */
    void publish(Store store, Map<String, Change> batch, Intention intention, Tally tally) {
        Publication publication = store.publish(List.copyOf(batch.values()));
        intention.acknowledged(publication, batch);
        synchronized (tally) {
            tally.add(Tally.Count.OPERATIONS, batch.size());
            tally.add(Tally.Count.PUBLICATIONS, publication.number() == 0 ? 0 : 1);
        }
    }
}
