package org.fonds.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.fonds.store.TestDocument.DC;
import static org.fonds.store.TestDocument.MODS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.fonds.testing.Place;
import org.fonds.testing.Victim;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What was acknowledged is there after the process was killed, and of what was not, all or nothing. The long form: {@code
 * -Dfonds.kills=200}.
 */
class KilledProcessTest {
    private static final int KILLS = Integer.getInteger("fonds.kills", 2);

    /** To look through a store takes the longer the more was published. */
    private static final int KILLS_OF_A_STORE = 10;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void keepsWhatWasAcknowledgedWhenTheProcessIsKilled(Place place) throws IOException, InterruptedException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        assumeThat(place.isPossible()).isTrue();
        for (int done = 0; done < KILLS; done += KILLS_OF_A_STORE) {
            String address = place.create(Files.createDirectory(folder.resolve("after" + done)));
            kill(address, Math.min(KILLS_OF_A_STORE, KILLS - done), random, "seed " + seed + ", after " + done);
            place.drop(address);
        }
        System.out.println(KILLS + " times killed while publishing, " + place + ", seed " + seed);
    }

    private static void kill(String address, int kills, Random random, String what)
            throws IOException, InterruptedException {
        int round = 0;
        for (int kill = 0; kill < kills; kill++) {
            int acknowledged = publishAndKill(address, round, 1 + random.nextInt(60), random.nextInt(3_000_000));
            int found = round(address);
            assertThat(found).as("%s, kill %d", what, kill).isBetween(acknowledged, acknowledged + 1);
            LedgerInvariants.check(address);
            round = found + 1;
        }
    }

    /** Kills the process some nanoseconds after so many acknowledgements, and tells the last round acknowledged. */
    private static int publishAndKill(String address, int firstRound, int acknowledgements, int nanos)
            throws IOException, InterruptedException {
        List<String> acknowledged = Victim.kill(
                PublishingLoop.class,
                PublishingLoop.ACKNOWLEDGED,
                acknowledgements,
                nanos,
                address,
                Integer.toString(firstRound));
        return acknowledged.isEmpty() ? -1 : Integer.parseInt(acknowledged.get(acknowledged.size() - 1));
    }

    /** The round that all records are of: a publication is there whole or not at all. */
    private static int round(String address) {
        try (StoreUnderTest archive = new StoreUnderTest(address)) {
            List<String> texts = archive.harvest(archive.now(DC, null), 100).stream()
                    .map(Shown::body)
                    .distinct()
                    .toList();
            assertThat(texts).hasSize(1);
            int round = Integer.parseInt(texts.get(0).replaceAll("[^0-9]", ""));
            assertThat(archive.harvest(archive.now(MODS, null), 100))
                    .hasSize(PublishingLoop.RECORDS)
                    .allMatch(shown -> shown.body().equals("<metadata>mods " + round + "</metadata>"));
            assertThat(new String(
                            archive.store
                                    .document(TestDocument.id("n0"))
                                    .orElseThrow()
                                    .bytes(),
                            UTF_8))
                    .isEqualTo("document " + round);
            return round;
        }
    }
}
