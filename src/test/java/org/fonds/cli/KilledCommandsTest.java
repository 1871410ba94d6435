package org.fonds.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.store.ListScope;
import org.fonds.store.Position;
import org.fonds.store.Store;
import org.fonds.store.StoreAddress;
import org.fonds.store.StoreChecks;
import org.fonds.store.Stores;
import org.fonds.testing.Place;
import org.fonds.testing.Victim;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Rendering anew and synchronising, killed at random moments: the store opens, everything is as it was before the command
 * or as it should be after it, no datestamp goes back, and the command run again comes to the same end as if nothing had
 * happened. The long form: {@code -Dfonds.kills=200}.
 */
class KilledCommandsTest {
    private static final int KILLS = Integer.getInteger("fonds.kills", 1);
    private static final int DOCUMENTS = 12;

    @TempDir
    private Path folder;

    /**
     * What turns do: in even ones everything is rendered anew under the name of the turn, in odd ones the source is
     * synchronised, which has other documents each time.
     */
    record Archive(String address, String folder) {
        int take(int turn) {
            return turn % 2 == 0
                    ? run(turn, "ingest", "--rerender")
                    : run(turn, "ingest", "--sync", "--as", "pages", pages(turn).toString());
        }

        private int run(int turn, String... command) {
            List<String> all = new java.util.ArrayList<>(List.of(command));
            all.addAll(List.of("--store", address, "--config", config(turn).toString()));
            return Fonds.run(all.toArray(String[]::new));
        }

        private Path config(int turn) {
            Path file = Path.of(folder, "turn.properties");
            write(file, """
                    repository.name = Archive
                    repository.identifier = archive.example.org
                    repository.admin-email = keeper@archive.example.org
                    record.content-source = Turn %d.
                    record.page-address = https://archive.example.org/{id}
                    """.formatted(turn - turn % 2));
            return file;
        }

        private Path pages(int turn) {
            Path pages = Path.of(folder, "pages" + turn / 2 % 3);
            IntStream.range(0, DOCUMENTS)
                    .filter(number -> isThere(number, turn))
                    .forEach(number ->
                            write(pages.resolve(number + ".md"), """
                            # A letter %d

                            ## Citation:

                            "A letter %d", October 1, 1950, Wilson Center Digital Archive, RGANI, f. 5, op. 28, d. %d

                            ## Record ID

                            %d
                            """.formatted(number, number, number + 1, number)));
            return pages;
        }

        /** Whether a document is in the source: two thirds of them, others each time. */
        static boolean isThere(int number, int turn) {
            return number % 3 != turn / 2 % 3 || turn < 0;
        }

        private static void write(Path file, String text) {
            try {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A record of a snapshot: its datestamp, and the turn under which it was rendered; -1 for a tombstone. */
    private record State(String datestamp, int turn) {
        private static final Pattern DATESTAMP = Pattern.compile("<datestamp>([^<]*)<");
        private static final Pattern IDENTIFIER = Pattern.compile(":([0-9]+)</identifier>");
        private static final Pattern TURN = Pattern.compile("Turn ([0-9]+)\\.");

        static Map<String, State> all(String address) {
            Map<String, State> states = new TreeMap<>();
            try (Store store = Stores.open(StoreAddress.of(address), Clock.systemUTC())) {
                store.read(snapshot -> {
                    long last = snapshot.ledger().lastNumber();
                    ListScope scope = new ListScope(new MetadataPrefix("mods"), null, 1, last, last);
                    snapshot.records(scope, Position.START, new Position(last, Long.MAX_VALUE))
                            .forEach(stored -> {
                                String header = new String(stored.header(), java.nio.charset.StandardCharsets.UTF_8);
                                byte[] body = stored.body();
                                int turn = body == null
                                        ? -1
                                        : Integer.parseInt(
                                                first(TURN, new String(body, java.nio.charset.StandardCharsets.UTF_8)));
                                states.put(first(IDENTIFIER, header), new State(first(DATESTAMP, header), turn));
                            });
                    return last;
                });
            }
            return states;
        }

        private static String first(Pattern pattern, String text) {
            Matcher matcher = pattern.matcher(text);
            assertThat(matcher.find()).as(text).isTrue();
            return matcher.group(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void comesToTheSameEndWhenItIsKilled(Place place) throws Exception {
        assumeThat(place.isPossible()).isTrue();
        long seed = Long.getLong("fonds.seed", new Random().nextLong());
        Random random = new Random(seed);
        String address = place.create(folder);
        Archive archive = new Archive(address, folder.toString());
        assertThat(archive.take(1)).isZero();
        int next = 2;
        for (int kill = 0; kill < KILLS; kill++) {
            Map<String, State> before = State.all(address);
            List<String> said = Victim.kill(
                    CommandLoop.class,
                    CommandLoop.SAID,
                    1 + random.nextInt(6),
                    random.nextInt(60_000_000),
                    address,
                    folder.toString(),
                    "" + next);
            int begun = last(said, "begun ", next);
            String what = "seed " + seed + ", kill " + kill + ", " + said;
            check(before, State.all(address), begun, what);
            StoreChecks.invariants(address);
            assertThat(archive.take(begun)).as(what).isZero();
            checkEnd(State.all(address), begun, what);
            next = begun + 1;
        }
        place.drop(address);
        System.out.println(KILLS + " times killed while rendering anew or synchronising, " + place + ", seed " + seed);
    }

    private static int last(List<String> said, String word, int otherwise) {
        return said.stream()
                .filter(line -> line.startsWith(word))
                .mapToInt(line -> Integer.parseInt(line.substring(word.length())))
                .max()
                .orElse(otherwise);
    }

    /** What was rendered last is of the turn that was in flight, or of one before; nothing is lost, and no time goes back. */
    private static void check(Map<String, State> before, Map<String, State> after, int begun, String what) {
        assertThat(after.keySet()).as(what).containsAll(before.keySet());
        after.values().forEach(state -> assertThat(state.turn).as(what).isLessThanOrEqualTo(begun));
        before.forEach((number, state) -> assertThat(
                        Objects.requireNonNull(after.get(number)).datestamp())
                .as("%s, %s", what, number)
                .isGreaterThanOrEqualTo(state.datestamp));
        int synced = begun % 2 == 0 ? begun - 1 : begun - 2;
        for (int number = 0; number < DOCUMENTS; number++) {
            boolean stays = Archive.isThere(number, synced) && Archive.isThere(number, begun - begun % 2 + 1);
            if (stays && begun > 2) {
                assertThat(after).as("%s, %d", what, number).containsKey("" + number);
                assertThat(Objects.requireNonNull(after.get("" + number)).turn)
                        .as("%s, %d", what, number)
                        .isNotNegative();
            }
        }
    }

    private static void checkEnd(Map<String, State> end, int turn, String what) {
        int rendered = turn - turn % 2;
        int synced = turn % 2 == 0 ? turn - 1 : turn;
        for (int number = 0; number < DOCUMENTS; number++) {
            State state = end.get("" + number);
            if (Archive.isThere(number, synced)) {
                assertThat(end).as("%s, %d", what, number).containsKey("" + number);
                assertThat(Objects.requireNonNull(state).turn)
                        .as("%s, %d", what, number)
                        .isEqualTo(rendered);
            } else if (state != null) {
                assertThat(state.turn).as("%s, %d", what, number).isEqualTo(-1);
            }
        }
    }
}
