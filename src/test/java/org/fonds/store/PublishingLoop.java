package org.fonds.store;

import static org.fonds.store.TestDocument.numbered;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** A process that publishes until it is killed, and says what was acknowledged. */
final class PublishingLoop {
    static final String ACKNOWLEDGED = "acknowledged ";
    static final int RECORDS = 20;

    private PublishingLoop() {}

    /**
     * Publishes the same records over and over, with the round as their text.
     *
     * @param arguments the address of the store, the first round
     */
    public static void main(String[] arguments) {
        try (Store store = Stores.open(StoreAddress.of(arguments[0]), Clock.systemUTC())) {
            store.offerFormats(List.of(StoreUnderTest.DC_FORMAT, StoreUnderTest.MODS_FORMAT));
            for (int round = Integer.parseInt(arguments[1]); ; round++) {
                store.publish(batch(round));
                System.out.println(ACKNOWLEDGED + round);
            }
        }
    }

    private static List<Change> batch(int round) {
        List<Change> changes = new ArrayList<>();
        for (int n = 0; n < RECORDS; n++) {
            changes.add(numbered("n" + n)
                    .bytes("document " + round)
                    .dc("dc " + round)
                    .mods("mods " + round)
                    .in(n % 2 == 0 ? "a:b" : "c:d", "round:r" + round % 3)
                    .put());
        }
        return changes;
    }
}
