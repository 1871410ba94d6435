package org.fonds.store;

import static org.fonds.store.TestDocument.id;
import static org.fonds.store.TestDocument.numbered;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Changes drawn at random, of few items, sets and texts, so that they meet. */
final class RandomChanges {
    static final List<String> SETS = List.of("a", "a:b", "a:b:c", "a:d", "e", "e:f");
    private static final int ITEMS = 15;

    private final Random random;

    RandomChanges(Random random) {
        this.random = random;
    }

    /** At most one change of an item. */
    List<Change> batch() {
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, ITEMS).boxed().toList());
        Collections.shuffle(numbers, random);
        return numbers.subList(0, random.nextInt(7)).stream().map(this::change).toList();
    }

    private Change change(int number) {
        String name = "n" + number;
        return switch (random.nextInt(10)) {
            case 0, 1 -> new Change.Remove(id(name), "pages", Long.MAX_VALUE);
            case 2 -> new Change.Withdraw(id(name));
            case 3, 4 -> new Change.Readmit(id(name));
            case 5 -> numbered(name).hold("bad");
            default -> put(name);
        };
    }

    private Change.Put put(String name) {
        TestDocument document = numbered(name).in(sets());
        int formats = random.nextInt(4);
        if (formats != 1) {
            document.dc("dc " + random.nextInt(3));
        }
        if (formats != 2) {
            document.mods("mods " + random.nextInt(3));
        }
        return document.put();
    }

    private String[] sets() {
        List<String> sets = new ArrayList<>(SETS);
        Collections.shuffle(sets, random);
        return sets.subList(0, random.nextInt(4)).toArray(new String[0]);
    }
}
