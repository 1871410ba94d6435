package org.fonds.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.fonds.store.TestDocument.DC;
import static org.fonds.store.TestDocument.MODS;
import static org.fonds.store.TestDocument.put;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.SetSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever blocks there are, every list at every publication shows what the versions say. */
interface BlockContract extends StoreContract {
    int IN_A_BLOCK = 6;

    /** How often the store is changed and looked at; the long form is for the command line. */
    int ROUNDS = Integer.getInteger("fonds.blocks.rounds", 12);

    static List<Long> seeds() {
        return new Random().longs(3).boxed().toList();
    }

    /** The same store with small blocks. */
    private Store small() {
        return Stores.open(
                StoreAddress.of(archive().address),
                archive().clock,
                new StoreSettings(2, Duration.ofSeconds(20), IN_A_BLOCK));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    default void oneGenerationOfBlocksServesEverySnapshot(long seed) {
        Random random = new Random(seed);
        RandomChanges changes = new RandomChanges(random);
        try (Store store = small()) {
            for (int round = 0; round < ROUNDS; round++) {
                archive().clock.advance(Duration.ofSeconds(random.nextInt(3)));
                store.publish(random.nextInt(4) == 0 ? changes.batch() : grown(random, round));
                for (int portions = random.nextInt(4); portions > 0; portions--) {
                    store.buildBlocks();
                }
                compare(store, random);
            }
            checkTiles(archive().address);
        }
        LedgerInvariants.check(archive());
    }

    private static List<Change> grown(Random random, int round) {
        return IntStream.range(0, random.nextInt(30))
                .mapToObj(n -> random.nextInt(120))
                .distinct()
                .<Change>map(n -> random.nextInt(6) == 0
                        ? new Change.Remove(TestDocument.id("g" + n), "pages", Long.MAX_VALUE)
                        : TestDocument.numbered("g" + n)
                                .dc("dc " + n + " " + round)
                                .mods("mods " + n + " " + random.nextInt(3))
                                .in(n % 2 == 0 ? "a" : "b")
                                .put())
                .toList();
    }

    /** Of random lists at random publications, in random page sizes, with publishing and building in between. */
    private static void compare(Store store, Random random) {
        long newest = store.read(snapshot -> snapshot.ledger().lastNumber());
        for (int n = 0; n < 4; n++) {
            long pinned = n == 0 ? newest : random.nextInt((int) newest + 1);
            MetadataPrefix prefix = random.nextBoolean() ? DC : MODS;
            long first = random.nextInt(3) == 0 ? 1L + random.nextInt((int) pinned + 1) : 1;
            long last = random.nextInt(3) == 0 ? random.nextInt((int) pinned + 1) : pinned;
            ListScope scope = new ListScope(prefix, null, first, last, pinned);
            int size = 1 + random.nextInt((random.nextBoolean() ? 3 : 12) * IN_A_BLOCK);
            Runnable between = random.nextInt(3) == 0 ? store::buildBlocks : () -> {};
            for (ListContent content : ListContent.values()) {
                for (TextForm form : TextForm.values()) {
                    assertThat(pages(store, scope, size, content, form, between))
                            .as(scope + " in pages of " + size + ", " + content + " " + form)
                            .isEqualTo(rows(store, scope, content));
                }
            }
        }
    }

    /** A page and where the next one ends. */
    record Turn(ListPage page, Optional<Position> next) {}

    /** All lines of all pages, sorted; none twice. */
    private static List<String> pages(
            Store store, ListScope scope, int size, ListContent content, TextForm form, Runnable between) {
        List<String> lines = new ArrayList<>();
        PageLimits limits = new PageLimits(size, Long.MAX_VALUE);
        Position after = Position.START;
        Optional<Position> end = end(store, scope, after, limits);
        while (end.isPresent()) {
            Position begin = after;
            Position stop = end.get();
            // In one snapshot, as a page and the token of the next one are.
            Turn turn = store.read(snapshot ->
                    new Turn(snapshot.page(scope, begin, stop, content, form), snapshot.pageEnd(scope, stop, limits)));
            List<String> shown = text(turn.page()).lines().toList();
            assertThat(shown).hasSize(turn.page().records()).hasSizeBetween(1, size);
            lines.addAll(shown);
            after = stop;
            end = turn.next();
            between.run();
        }
        return lines.stream().sorted().toList();
    }

    private static Optional<Position> end(Store store, ListScope scope, Position after, PageLimits limits) {
        return store.read(snapshot -> snapshot.pageEnd(scope, after, limits));
    }

    private static String text(ListPage page) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        page.pieces().forEach(piece -> text.writeBytes(piece.plain()));
        return text.toString(UTF_8);
    }

    private static List<String> rows(Store store, ListScope scope, ListContent content) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        store.read(snapshot -> snapshot.records(scope, Position.START, new Position(Long.MAX_VALUE, Long.MAX_VALUE)))
                .forEach(record -> record.write(text, content));
        return text.toString(UTF_8).lines().sorted().toList();
    }

    /** Blocks of a format lie side by side. */
    private static void checkTiles(String address) {
        LedgerInvariants.check(
                address,
                Map.of(
                        "blocks overlap",
                        """
                        select 1 from block a join block b on a.format = b.format and a.id <> b.id
                        where (a.after_number, a.after_item) < (b.end_number, b.end_item)
                          and (b.after_number, b.after_item) < (a.end_number, a.end_item)""",
                        "a block has no text, or too much",
                        "select 1 from block b where (select count(*) from block_text t where t.block = b.id) <> 3",
                        "a text without a block",
                        "select 1 from block_text t where not exists (select 1 from block b where b.id = t.block)",
                        "a fresh block does not have the records that its stretch has",
                        """
                        select 1 from block b where b.stale_from is null and b.records <>
                        (select count(*) from version v where v.format = b.format and v.to_pub is null
                         and (v.from_pub, v.item) > (b.after_number, b.after_item)
                         and (v.from_pub, v.item) <= (b.end_number, b.end_item))"""));
    }

    @Test
    default void aPageOfAFullListEndsWhereABlockEnds() {
        try (Store store = small()) {
            publish(store, 0, 20, "first");
            buildAll(store);
            ListScope scope = archive().now(DC, null);
            PageLimits limits = new PageLimits(15, Long.MAX_VALUE);
            Position end = end(store, scope, Position.START, limits).orElseThrow();
            assertThat(end).isEqualTo(new Position(1, 12));
            ListPage page = store.read(
                    snapshot -> snapshot.page(scope, Position.START, end, ListContent.RECORDS, TextForm.DEFLATED));
            assertThat(page.pieces()).hasSize(2).allMatch(piece -> piece instanceof ListPage.Deflated);
            assertThat(end(store, scope, end, limits))
                    .as("the last block and the rows behind it")
                    .contains(new Position(1, 20));
        }
    }

    @Test
    default void aListOfASetIsReadFromVersions() {
        try (Store store = small()) {
            store.publish(IntStream.range(0, 20)
                    .<Change>mapToObj(n -> put("n" + n, "text " + n, "a"))
                    .toList());
            buildAll(store);
            ListScope all = archive().now(DC, null);
            ListScope scope = new ListScope(DC, new SetSpec("a"), 1, all.last(), all.pinned());
            PageLimits limits = new PageLimits(15, Long.MAX_VALUE);
            Position end = end(store, scope, Position.START, limits).orElseThrow();
            assertThat(end).isEqualTo(new Position(1, 15));
            ListPage page = store.read(
                    snapshot -> snapshot.page(scope, Position.START, end, ListContent.RECORDS, TextForm.DEFLATED));
            assertThat(page.pieces()).hasSize(1).allMatch(piece -> piece instanceof ListPage.Plain);
        }
    }

    @Test
    default void blocksThatShrinkAreMergedWithTheirNeighbours() {
        try (Store store = small()) {
            publish(store, 0, 60, "first");
            buildAll(store);
            assertThat(sizes()).isEqualTo(Collections.nCopies(10, 6L));
            publish(store, 8, 12, "second");
            assertThat(sizes()).as("publishing only marks").hasSize(10);
            assertThat(stale(store)).isEqualTo(1);
            buildAll(store);
            assertThat(stale(store)).isZero();
            assertThat(sizes()).as("2 and 6 become 4 and 4").containsExactly(6L, 4L, 4L, 6L, 6L, 6L, 6L, 6L, 6L, 6L);
        }
    }

    @Test
    default void nothingIsLeftOfTheBlocksOfWhatWasRenderedAnew() {
        try (Store store = small()) {
            publish(store, 0, 60, "first");
            buildAll(store);
            publish(store, 0, 60, "second");
            assertThat(stale(store)).isEqualTo(10);
            buildAll(store);
            assertThat(sizes()).isEqualTo(Collections.nCopies(10, 6L));
            assertThat(stale(store)).isZero();
        }
    }

    @Test
    default void aDamagedBlockIsServedFromVersionsAndBuiltAnew() {
        try (Store store = small()) {
            publish(store, 0, 12, "first");
            buildAll(store);
            LedgerInvariants.change(
                    archive().address, "update block_text set crc = crc + 1 where block = (select min(id) from block)");
            ListScope scope = archive().now(DC, null);
            for (ListContent content : ListContent.values()) {
                for (TextForm form : TextForm.values()) {
                    assertThat(pages(store, scope, 12, content, form, () -> {})).isEqualTo(rows(store, scope, content));
                }
            }
            assertThat(store.buildBlocks())
                    .as("the damaged block is built anew")
                    .isTrue();
            ListPage page = store.read(snapshot ->
                    snapshot.page(scope, Position.START, new Position(1, 12), ListContent.RECORDS, TextForm.DEFLATED));
            assertThat(page.pieces()).allMatch(piece -> piece instanceof ListPage.Deflated);
        }
    }

    /** Each portion is stored only where its blocks are still what they were when it was read. */
    @Test
    default void severalBuildersAndAPublisherLeaveOneGenerationOfBlocks() throws InterruptedException {
        try (Store store = small();
                Store other = small()) {
            List<Thread> builders = new ArrayList<>();
            List<Throwable> failures = new ArrayList<>();
            for (Store each : List.of(store, other)) {
                Thread builder = new Thread(() -> {
                    for (int n = 0; n < 40; n++) {
                        each.buildBlocks();
                    }
                });
                builder.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
                builders.add(builder);
                builder.start();
            }
            for (int n = 0; n < 15; n++) {
                publish(archive().store, n * 3, n * 3 + 30, "text " + n);
            }
            for (Thread builder : builders) {
                builder.join();
            }
            assertThat(failures).isEmpty();
            buildAll(store);
            checkTiles(archive().address);
            assertThat(stale(store)).isZero();
            ListScope scope = archive().now(DC, null);
            assertThat(pages(store, scope, 50, ListContent.RECORDS, TextForm.PLAIN, () -> {}))
                    .isEqualTo(rows(store, scope, ListContent.RECORDS));
        }
    }

    private static void publish(Store store, int from, int to, String text) {
        store.publish(IntStream.range(from, to)
                .<Change>mapToObj(n -> put("n" + n, text + n))
                .toList());
    }

    private static void buildAll(Store store) {
        int portions = 0;
        while (store.buildBlocks()) {
            portions++;
            assertThat(portions).as("building comes to its end").isLessThan(1000);
        }
    }

    private List<Long> sizes() {
        return LedgerInvariants.numbers(archive().address, "select records from block order by end_number, end_item");
    }

    private static long stale(Store store) {
        return store.read(Snapshot::blockFigures)
                .getOrDefault(DC, BlockFigures.NONE)
                .stale();
    }

    /** A block would vouch for what the disk has changed. */
    @Test
    default void noBlockIsBuiltOfDamagedRecords() {
        publishSix();
        Damage.garble(archive().address, TestDocument.id("2").value(), DC.value());
        try (Store store = small()) {
            RecordsAreWithheld found = catchThrowableOfType(RecordsAreWithheld.class, store::buildBlocks);
            assertThat(found.damaged()).hasSize(1);
            assertThat(store.mend(
                            found.damaged().get(0),
                            List.of(new Rendition(DC, TestDocument.body("text 2"), "crosswalk-1"))))
                    .isEqualTo(Mending.HEALED);
            assertThat(store.buildBlocks()).isTrue();
            assertThat(wholeList(store)).contains("text 1", "text 2", "text 6");
        }
    }

    @Test
    default void aRecordThatIsWithheldLeavesItsBlock() {
        publishSix();
        try (Store store = small()) {
            assertThat(store.buildBlocks()).isTrue();
            Damage.garble(archive().address, TestDocument.id("2").value(), DC.value());
            RecordsAreWithheld found = catchThrowableOfType(
                    RecordsAreWithheld.class, () -> archive().shown("2"));
            assertThat(store.mend(found.damaged().get(0), List.of())).isEqualTo(Mending.WITHHELD);
            assertThat(wholeList(store)).contains("text 1", "text 6").doesNotContain("text 2");
        }
    }

    private void publishSix() {
        archive()
                .store
                .publish(IntStream.rangeClosed(1, IN_A_BLOCK)
                        .<Change>mapToObj(n -> put(Integer.toString(n), "text " + n))
                        .toList());
    }

    private static String wholeList(Store store) {
        return store.read(snapshot -> {
            long newest = snapshot.ledger().lastNumber();
            ListScope all = new ListScope(DC, null, 1, newest, newest);
            Position end = new Position(newest, Long.MAX_VALUE);
            return snapshot.page(all, Position.START, end, ListContent.RECORDS, TextForm.PLAIN).pieces().stream()
                    .map(piece -> new String(piece.plain(), UTF_8))
                    .collect(Collectors.joining());
        });
    }
}
