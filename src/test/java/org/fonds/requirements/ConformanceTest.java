package org.fonds.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fonds.check.CheckLimits;
import org.fonds.check.Conformance;
import org.fonds.check.Judged;
import org.fonds.check.Report;
import org.fonds.check.Requirement;
import org.fonds.check.Verdict;
import org.fonds.harvest.Pauses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The check of foreign repositories, held against Fonds's own endpoint, sound and with one fault at a time. */
@ExtendWith(Showcase.class)
class ConformanceTest {
    /** Every so many faults by default; all with {@code -Dfonds.mutants.all=true}. */
    private static final int DAILY_STEP = 8;

    private static final CheckLimits LIMITS = new CheckLimits(400, Duration.ofMinutes(5));

    private final Conformance conformance = new Conformance(Optional.empty());
    private final MutatingProxy proxy;

    ConformanceTest(Repository repository) throws IOException {
        this.proxy = new MutatingProxy(repository.harvester().address());
    }

    @BeforeEach
    void beginSound() {
        proxy.mutate(null);
    }

    @AfterEach
    void stop() {
        proxy.close();
    }

    @Test
    void judgesEveryRequirement() {
        assertThat(conformance.ids())
                .containsExactlyInAnyOrderElementsOf(
                        Requirement.all().stream().map(Requirement::id).toList());
    }

    @Test
    void findsNothingAgainstTheProtocolAtTheOwnEndpoint() throws InterruptedException {
        Report report = check();
        assertThat(report.verdicts()).filteredOn(Judged::isError).isEmpty();
        assertThat(report.verdicts())
                .filteredOn(judged -> judged.verdict() == Verdict.NOT_TRIED)
                .extracting(judged -> judged.requirement().id())
                .containsExactlyInAnyOrder("R-11", "R-12", "T-18", "T-19");
    }

    @Test
    void asksNoMoreThanItMay() throws InterruptedException {
        Report report = conformance.check(
                proxy.address(), new CheckLimits(7, Duration.ofMinutes(1)), Pauses.SLEEP, Clock.systemUTC());
        assertThat(report.requests()).isEqualTo(7);
        assertThat(report.count(Verdict.NOT_TRIED)).isGreaterThan(50);
    }

    @TestFactory
    Stream<DynamicTest> findsEachFaultByTheRequirementThatDescribesIt() {
        int step = Boolean.getBoolean("fonds.mutants.all") ? 1 : DAILY_STEP;
        List<Mutant> mutants = Mutant.all();
        return IntStream.range(0, mutants.size())
                .filter(i -> i % step == 0)
                .mapToObj(mutants::get)
                .map(mutant -> DynamicTest.dynamicTest(mutant.toString(), () -> {
                    proxy.mutate(mutant);
                    assertThat(failed(check())).contains(mutant.id());
                }));
    }

    private static List<String> failed(Report report) {
        return report.verdicts().stream()
                .filter(judged -> judged.verdict() == Verdict.FAIL)
                .map(judged -> judged.requirement().id())
                .toList();
    }

    private Report check() throws InterruptedException {
        return conformance.check(proxy.address(), LIMITS, Pauses.SLEEP, Clock.systemUTC());
    }
}
