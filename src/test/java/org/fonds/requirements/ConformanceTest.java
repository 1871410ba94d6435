package org.fonds.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fonds.check.CheckLimits;
import org.fonds.check.Conformance;
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
    /** So many faults by default, chosen by {@code -Dfonds.mutants.seed=N}; all with {@code -Dfonds.mutants.all=true}. */
    private static final int DAILY = 12;

    private static final Pauses NO_PAUSES = duration -> {};

    private static final CheckLimits LIMITS = CheckLimits.STANDARD;

    private final Conformance conformance = new Conformance(Optional.empty());
    private final MutatingProxy proxy;
    private final Clock clock;

    ConformanceTest(Repository repository) throws IOException {
        this.clock = repository.clock;
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
    void hasAConcreteRemedyForEveryRequirement() {
        assertThat(Requirement.all()).allSatisfy(requirement -> {
            assertThat(requirement.remedy()).hasSizeBetween(30, 200).endsWith(".");
            assertThat(requirement.remedy()).doesNotContain(requirement.text());
        });
        assertThat(Requirement.all()).extracting(Requirement::remedy).doesNotHaveDuplicates();
    }

    @Test
    void findsNothingAtTheOwnEndpoint() throws InterruptedException {
        Report report = check(LIMITS);
        assertThat(report.verdicts())
                .filteredOn(judged -> judged.verdict() == Verdict.FAIL)
                .isEmpty();
        assertThat(ids(report, Verdict.NOT_TRIED)).containsExactlyInAnyOrder("R-11", "R-12", "T-18", "T-19");
        assertThat(ids(report, Verdict.NOT_REACHED)).isEmpty();
        assertThat(report.limits()).isEmpty();
    }

    /**
     * The check begins, by what Identify says, before the first record got the datestamp that all answers have but the
     * list of identifiers: as if it was published anew while that list was taken.
     */
    @Test
    void callsNothingAFaultThatIsAChangeMeanwhile() throws InterruptedException {
        proxy.mutate(Mutant.parse(String.join(
                "\t",
                "none",
                "verb=(Identify$|ListIdentifiers&metadataPrefix=oai%5Fdc$)",
                "body",
                "(?<=<responseDate>)[^<]*|(?<=<ListIdentifiers>\\s{0,9}<header><identifier>[^<]{1,60}</identifier>"
                        + "<datestamp>)[^<]*",
                Repository.BIRTH)));
        assertThat(ids(check(LIMITS), Verdict.FAIL)).containsExactly("E-07");
    }

    @Test
    void callsNothingAPassThatItsRequestsDidNotReach() throws InterruptedException {
        Report report = check(new CheckLimits(7, Duration.ofMinutes(1)));
        assertThat(report.requests()).isEqualTo(7);
        assertThat(report.limits()).first().asString().isEqualTo("The limit of 7 requests was reached.");
        assertThat(ids(report, Verdict.NOT_REACHED)).hasSizeGreaterThan(50).contains("L-07", "T-04", "D-01", "S-06");
        assertThat(ids(report, Verdict.FAIL)).isEmpty();
    }

    @Test
    void judgesNoWholeListOfWhichItTookTheFirstPages() throws InterruptedException {
        Report report = check(new CheckLimits(100, Duration.ofMinutes(1)));
        List<String> ofWholeLists = List.of("R-02", "R-10", "T-02", "T-04", "D-01", "D-03", "S-06", "F-10");
        Report generous = check(new CheckLimits(12, Duration.ofMinutes(1)));
        assertThat(ids(generous, Verdict.NOT_REACHED)).containsAll(ofWholeLists);
        assertThat(ids(report, Verdict.PASS)).contains("L-07", "I-09");
    }

    /** T-18 and T-19 take waiting, or changes of the source: no visit from outside sees them. */
    @Test
    void hasAFaultForEveryRequirementThatOneVisitCanSee() {
        Set<String> tried = Mutant.all().stream().map(Mutant::id).collect(Collectors.toSet());
        assertThat(Requirement.all())
                .extracting(Requirement::id)
                .filteredOn(id -> !tried.contains(id))
                .containsExactlyInAnyOrder("R-11", "R-12", "T-18", "T-19");
        assertThat(Mutant.all()).hasSizeGreaterThan(100);
    }

    @TestFactory
    Stream<DynamicTest> findsEachFaultByTheRequirementThatDescribesIt() {
        List<Mutant> mutants = new ArrayList<>(Mutant.all());
        long seed = Long.getLong("fonds.mutants.seed", System.nanoTime());
        Collections.shuffle(mutants, new Random(seed));
        return mutants.stream()
                .limit(Boolean.getBoolean("fonds.mutants.all") ? mutants.size() : DAILY)
                .map(mutant -> DynamicTest.dynamicTest(mutant + ", seed " + seed, () -> {
                    proxy.mutate(mutant);
                    assertThat(ids(check(LIMITS), Verdict.FAIL)).contains(mutant.id());
                }));
    }

    private static List<String> ids(Report report, Verdict verdict) {
        return report.verdicts().stream()
                .filter(judged -> judged.verdict() == verdict)
                .map(judged -> judged.requirement().id())
                .toList();
    }

    private Report check(CheckLimits limits) throws InterruptedException {
        return conformance.check(proxy.address(), limits, NO_PAUSES, clock, () -> {});
    }
}
