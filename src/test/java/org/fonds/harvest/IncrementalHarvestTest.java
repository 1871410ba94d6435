package org.fonds.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.store.Change;
import org.fonds.store.HarvestedList;
import org.fonds.store.Outcome;
import org.fonds.store.StoredRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run after the other: what changed comes, what was cut short goes on. */
class IncrementalHarvestTest {
    @TempDir
    Path folder;

    private final List<RawServer.Asked> asked = new ArrayList<>();
    private SmallRepository repository = new SmallRepository();
    private RawServer server = new RawServer(this::answer);
    private HarvestDesk desk;

    private void answer(RawServer.Asked request, OutputStream out) throws java.io.IOException {
        asked.add(request);
        RawServer.send(out, repository.answer(request));
    }

    @BeforeEach
    void open() {
        desk = new HarvestDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
        server.close();
    }

    private List<String> froms() {
        return asked.stream()
                .filter(request -> request.is("ListRecords"))
                .map(request -> request.argument("from"))
                .toList();
    }

    @Test
    void asksFromTheServersOwnTimeWithOverlap() throws Exception {
        desk.harvest(server.baseUrl());
        asked.clear();
        desk.overlap = Duration.ofHours(24);
        assertThat(desk.harvest(server.baseUrl()).isComplete()).isTrue();
        assertThat(froms()).containsExactly("2026-11-21T09:00:00Z");
    }

    @Test
    void asksByDayWhereTheRepositoryKnowsNothingFiner() throws Exception {
        repository.granularity = "YYYY-MM-DD";
        desk.harvest(server.baseUrl());
        asked.clear();
        desk.harvest(server.baseUrl());
        assertThat(froms()).containsExactly("2026-11-22");
    }

    @Test
    void asksByDayWhereTheRepositoryLiesAboutItsGranularity() throws Exception {
        repository = new SmallRepository() {
            @Override
            String list(RawServer.Asked request, String verb) {
                return request.argument("from").length() > 10
                        ? error("badArgument", "what a date")
                        : super.list(request, verb);
            }
        };
        desk.harvest(server.baseUrl());
        asked.clear();
        assertThat(desk.harvest(server.baseUrl()).isComplete()).isTrue();
        assertThat(froms()).containsExactly("2026-11-22T09:00:00Z", "2026-11-22");
    }

    @Test
    void publishesNothingOfWhatIsUnchanged() throws Exception {
        desk.harvest(server.baseUrl());
        long before = publications();
        desk.harvest(new HarvestOrder(
                new Origin(HarvestDesk.NAME, server.baseUrl()),
                List.of(MetadataPrefix.OAI_DC),
                List.of(),
                "2026-11-20",
                null));
        assertThat(publications()).isEqualTo(before);
        assertThat(desk.outcomes)
                .filteredOn(outcome -> outcome.kind() == HarvestOutcome.Kind.UNCHANGED)
                .hasSize(25);
    }

    private long publications() {
        return desk.store.<Long>read(snapshot -> snapshot.ledger().lastNumber());
    }

    @Test
    void takesChangesAndTombstones() throws Exception {
        desk.harvest(server.baseUrl());
        repository = new SmallRepository() {
            @Override
            String datestamp(int number) {
                return number < 2 ? "2026-11-22T09:30:00Z" : super.datestamp(number);
            }

            @Override
            String title(int number) {
                return number == 1 ? "Anders" : super.title(number);
            }

            @Override
            String record(int number) {
                return number == 0
                        ? "<record>" + header(0).replace("<header>", "<header status=\"deleted\">") + "</record>"
                        : super.record(number);
            }
        };
        desk.outcomes.clear();
        assertThat(desk.harvest(server.baseUrl()).isComplete()).isTrue();
        assertThat(desk.outcomes)
                .extracting(HarvestOutcome::kind)
                .containsExactlyInAnyOrder(HarvestOutcome.Kind.DELETED, HarvestOutcome.Kind.PUBLISHED);
        assertThat(desk.held("oai_dc")).hasSize(24);
        assertThat(desk.held("oai_dc").get("oai:small.example.org:1")).contains("Anders");
        Optional<StoredRecord> tombstone = desk.store.read(
                snapshot -> snapshot.record(new OaiIdentifier("oai:small.example.org:0"), MetadataPrefix.OAI_DC));
        assertThat(tombstone).isPresent();
        assertThat(tombstone.get().body()).isNull();
        assertThat(new String(tombstone.get().header(), StandardCharsets.UTF_8))
                .contains("status=\"deleted\"", "origin:small");
    }

    @Test
    void goesOnAtTheTokenWhereARunWasCutShort() throws Exception {
        SmallRepository right = repository;
        repository = new SmallRepository() {
            @Override
            String list(RawServer.Asked request, String verb) {
                return request.argument("resumptionToken").equals("at20")
                        ? "<html>gone</html>"
                        : super.list(request, verb);
            }
        };
        assertThat(desk.harvest(server.baseUrl()).isComplete()).isFalse();
        assertThat(desk.held("oai_dc")).hasSize(20);
        repository = right;
        asked.clear();
        assertThat(desk.harvest(server.baseUrl()).isComplete()).isTrue();
        assertThat(asked.stream()
                        .filter(request -> request.is("ListRecords"))
                        .map(request -> request.argument("resumptionToken")))
                .containsExactly("at20");
        assertThat(desk.held("oai_dc")).hasSize(25);
        HarvestedList journal = desk.store.list(HarvestDesk.NAME, MetadataPrefix.OAI_DC, null);
        assertThat(journal.underWay()).isNull();
        assertThat(journal.completeUntil()).hasToString(SmallRepository.NOW);
    }

    /** Killed between any two requests: an error that nothing catches ends the run where it is. */
    @Test
    void endsRightWhereverItWasKilled() throws Exception {
        for (int last = 1; last <= 4; last++) {
            Path place = java.nio.file.Files.createDirectories(folder.resolve("killed" + last));
            int[] left = {last};
            SmallRepository flaky = new SmallRepository();
            try (HarvestDesk killed = new HarvestDesk(place);
                    RawServer slow = new RawServer((request, out) -> {
                        if (left[0]-- == 0) {
                            RawServer.send(out, 503, "", new byte[0]);
                        } else {
                            RawServer.send(out, flaky.answer(request));
                        }
                    })) {
                HarvestRules rules = new HarvestRules(
                        Acceptance.wellFormed(), Duration.ZERO, HarvestDesk.LIMITS, "test", "oai:x.example.org:");
                HarvestOrder order = new HarvestOrder(
                        new Origin(HarvestDesk.NAME, slow.baseUrl()),
                        List.of(MetadataPrefix.OAI_DC),
                        List.of(),
                        null,
                        null);
                Pauses dying = duration -> {
                    throw new OutOfMemoryError("killed");
                };
                Harvest harvest = new Harvest(killed.store, order, rules, new Silent(), dying, killed.clock);
                assertThatThrownBy(harvest::run).isInstanceOf(OutOfMemoryError.class);
                assertThat(killed.harvest(slow.baseUrl()).stops()).isEmpty();
                assertThat(killed.held("oai_dc")).hasSize(25);
            }
        }
    }

    @Test
    void asksAgainInEachRunForWhatDidNotCome() throws Exception {
        SmallRepository right = repository;
        repository = new SmallRepository() {
            @Override
            String title(int number) {
                return number == 13 ? "&" : super.title(number);
            }
        };
        assertThat(desk.harvest(server.baseUrl()).wanting()).isEqualTo(1);
        assertThat(desk.harvest(server.baseUrl()).wanting()).as("still missing").isEqualTo(1);
        repository = right;
        assertThat(desk.harvest(server.baseUrl()).wanting()).isZero();
        assertThat(desk.held("oai_dc")).hasSize(25);
        assertThat(desk.store.misses(HarvestDesk.NAME, MetadataPrefix.OAI_DC)).isEmpty();
    }

    @Test
    void waitsAsLongAsItIsToldAndElseLongerEachTime() throws Exception {
        int[] left = {3};
        try (RawServer busy = new RawServer((request, out) -> {
            if (left[0]-- > 0) {
                RawServer.send(out, 503, left[0] == 2 ? "Retry-After: 77\r\n" : "", new byte[0]);
            } else {
                RawServer.send(out, repository.answer(request));
            }
        })) {
            desk.limits = new HarvestLimits(
                    Duration.ofSeconds(2),
                    Duration.ofHours(1),
                    5,
                    Duration.ofSeconds(8),
                    Duration.ofMinutes(5),
                    1 << 20);
            assertThat(desk.harvest(busy.baseUrl()).isComplete()).isTrue();
            assertThat(desk.pauses.get(0)).isEqualTo(Duration.ofSeconds(77));
            assertThat(desk.pauses.get(1)).isBetween(Duration.ofSeconds(8), Duration.ofSeconds(16));
            assertThat(desk.pauses.get(2)).isBetween(Duration.ofSeconds(16), Duration.ofSeconds(32));
        }
    }

    @Test
    void stopsAtASetThatHasVanished() throws Exception {
        repository = new SmallRepository() {
            @Override
            String list(RawServer.Asked request, String verb) {
                return request.argument("set").equals("maps") ? super.list(request, verb) : error("noRecordsMatch", "");
            }
        };
        assertThat(desk.harvestSet(server.baseUrl(), "maps").isComplete()).isTrue();
        HarvestSummary gone = desk.harvestSet(server.baseUrl(), "letters");
        assertThat(gone.stops()).singleElement().asString().contains("does not list the set 'letters'");
    }

    @Test
    void stopsAtTheTimeLimitOfARun() throws Exception {
        desk.limits = new HarvestLimits(
                Duration.ofSeconds(2), Duration.ofMinutes(1), 4, Duration.ofMillis(1), Duration.ofMinutes(5), 1 << 20);
        repository = new SmallRepository() {
            @Override
            String list(RawServer.Asked request, String verb) {
                desk.clock.advance(Duration.ofSeconds(40));
                return super.list(request, verb);
            }
        };
        assertThat(desk.harvest(server.baseUrl()).stops())
                .singleElement()
                .asString()
                .contains("After 20 records: The time limit of 1 minutes for one run is reached.");
        assertThat(desk.harvest(server.baseUrl()).isComplete()).isTrue();
        assertThat(desk.held("oai_dc")).hasSize(25);
    }

    @Test
    void takesTheNameOfAnOriginForOneAddressAlone() throws Exception {
        desk.harvest(server.baseUrl());
        try (RawServer other = new RawServer(this::answer)) {
            assertThat(desk.harvest(other.baseUrl()).stops())
                    .singleElement()
                    .asString()
                    .contains("The name 'small' belongs to " + server.baseUrl());
        }
    }

    @Test
    void leavesWithdrawnItemsWithdrawn() throws Exception {
        desk.harvest(server.baseUrl());
        OaiIdentifier item = new OaiIdentifier("oai:small.example.org:3");
        Outcome withdrawn = desk.store
                .publish(List.of(new Change.Withdraw(item)))
                .outcomes()
                .get(0);
        assertThat(withdrawn).isInstanceOf(Outcome.Deleted.class);
        desk.harvest(new HarvestOrder(
                new Origin(HarvestDesk.NAME, server.baseUrl()),
                List.of(MetadataPrefix.OAI_DC),
                List.of(),
                "2026-11-01",
                null));
        assertThat(Optional.ofNullable(desk.held("oai_dc").get(item.value()))).isEmpty();
    }
}
