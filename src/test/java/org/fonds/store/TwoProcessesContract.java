package org.fonds.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.store.StoreUnderTest.START;
import static org.fonds.store.TestDocument.DC;
import static org.fonds.store.TestDocument.put;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fonds.protocol.SetSpec;
import org.junit.jupiter.api.Test;

/** Two processes over one store; here two store objects, which share nothing but the place. */
interface TwoProcessesContract extends StoreContract {
    @Test
    default void seesWhatTheOtherOnePublished() {
        try (StoreUnderTest other = new StoreUnderTest(archive().address)) {
            archive().publish(put("1", "a", "x"));
            other.publish(put("2", "b", "x:y"));
            archive().publish(put("3", "c", "x:y"));

            assertThat(other.numbers(DC, "x")).containsExactly("1", "2", "3");
            assertThat(archive().store.<Boolean>read(snapshot -> snapshot.hasSet(new SetSpec("x:y"))))
                    .isTrue();
        }
    }

    @Test
    default void keepsToTheClockOfTheOneThatIsAhead() {
        try (StoreUnderTest other = new StoreUnderTest(archive().address)) {
            other.clock.advance(Duration.ofSeconds(50));
            assertThat(other.store.tick()).isTrue();

            assertThat(archive().store.tick()).isFalse();
            assertThat(archive().publish(put("1", "a")).datestamp()).isEqualTo(START.plusSeconds(50));
        }
    }

    @Test
    default void givesAnOriginToOneOfThemAtATime() {
        try (StoreUnderTest other = new StoreUnderTest(archive().address)) {
            Claim first = archive().store.claim("museum").orElseThrow();
            assertThat(other.store.claim("museum")).isEmpty();
            assertThat(other.store.claim("library")).hasValueSatisfying(Claim::close);
            first.close();
            assertThat(other.store.claim("museum")).hasValueSatisfying(Claim::close);
        }
    }

    @Test
    default void losesNothingWhenBothPublishAtOnce() throws InterruptedException, ExecutionException {
        try (StoreUnderTest other = new StoreUnderTest(archive().address)) {
            other.clock.advance(Duration.ofSeconds(7));
            List<Publication> made = together(() -> publishMany(archive(), "p"), () -> publishMany(other, "q"));

            assertThat(made).extracting(Publication::number).hasSize(80).doesNotHaveDuplicates();
            assertThat(archive().ledger().lastNumber()).isEqualTo(80);
            assertThat(archive().numbers(DC, "x")).hasSize(80).doesNotHaveDuplicates();
            assertThat(archive().count(archive().now(DC, "x"))).isEqualTo(80);
        }
        LedgerInvariants.check(archive());
    }

    private static List<Publication> publishMany(StoreUnderTest archive, String prefix) {
        List<Publication> made = new ArrayList<>();
        for (int n = 0; n < 40; n++) {
            made.add(archive.publish(put(prefix + n, "a", "x:" + prefix)));
            archive.store.tick();
        }
        return made;
    }

    /** Each harvests what is new since the responseDate of its last answer, as a harvester does. */
    @Test
    default void missesNothingWhenHarvestedWhileTheOtherPublishes() throws InterruptedException, ExecutionException {
        try (StoreUnderTest other = new StoreUnderTest(archive().address)) {
            List<Shown> harvested = new ArrayList<>();
            together(() -> publishMany(other, "q"), () -> {
                Instant from = Instant.EPOCH;
                for (int poll = 0; poll < 60; poll++) {
                    from = harvestSince(from, harvested);
                }
                return List.<Publication>of();
            });
            harvestSince(Instant.parse(latest(harvested)), harvested);

            assertThat(harvested.stream().map(Shown::number).distinct()).hasSize(40);
        }
    }

    private static String latest(List<Shown> harvested) {
        return harvested.stream().map(Shown::datestamp).max(String::compareTo).orElse("1970-01-01T00:00:00Z");
    }

    private Instant harvestSince(Instant from, List<Shown> harvested) {
        LedgerState ledger = archive().ledger();
        long first = archive().store.read(snapshot -> snapshot.firstPublicationFrom(from));
        harvested.addAll(
                archive().harvest(archive().scope(DC, null, first, ledger.lastNumber(), ledger.lastNumber()), 7));
        return ledger.clock();
    }

    private static <T> List<T> together(Callable<List<T>> one, Callable<List<T>> other)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<T> all = new ArrayList<>();
            for (Future<List<T>> result : threads.invokeAll(List.of(one, other))) {
                all.addAll(result.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }
}
