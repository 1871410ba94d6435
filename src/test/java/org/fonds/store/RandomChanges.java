package org.fonds.store;

import static org.fonds.store.TestDocument.id;
import static org.fonds.store.TestDocument.numbered;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fonds.xml.Finding;
import org.fonds.xml.Severity;
import org.jspecify.annotations.Nullable;

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
            case 5 ->
                random.nextBoolean()
                        ? numbered(name).hold("bad")
                        : numbered(name).hold("bad", "worse");
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
        return document.assessed(assessment()).filed(card()).put();
    }

    private @Nullable Card card() {
        List<Heading> years = random.ints(random.nextInt(4), 1950, 1954)
                .mapToObj(String::valueOf)
                .map(year -> new Heading(Heading.YEAR, year, year))
                .toList();
        String title = "title " + random.nextInt(3);
        return random.nextInt(5) == 0 ? null : new Card(title, "", "", List.of(title), years);
    }

    private Assessment assessment() {
        List<Finding> findings =
                Stream.generate(this::finding).limit(random.nextInt(3)).toList();
        Set<Trait> traits = random.ints(random.nextInt(3), 0, 4)
                .mapToObj(n -> new Trait(n < 2 ? "year" : "field", "value " + n))
                .collect(Collectors.toSet());
        return new Assessment(findings, traits);
    }

    private Finding finding() {
        Severity severity = random.nextBoolean() ? Severity.WARNING : Severity.INFO;
        String format = random.nextBoolean() ? "oai_dc" : "mods";
        return new Finding(format, "RULE-" + random.nextInt(3), severity, 1, 2, "/x", "found", "mend");
    }

    private String[] sets() {
        List<String> sets = new ArrayList<>(SETS);
        Collections.shuffle(sets, random);
        return sets.subList(0, random.nextInt(4)).toArray(new String[0]);
    }
}
