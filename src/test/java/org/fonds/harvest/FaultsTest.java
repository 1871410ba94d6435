package org.fonds.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a server does, a harvest is complete and right, or says exactly why not; it is never silently short. */
class FaultsTest {
    @TempDir
    Path folder;

    static List<Faults.Fault> faults() {
        return Faults.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void isSurvived(Faults.Fault fault) throws InterruptedException {
        try (RawServer server = new RawServer(fault.server().get());
                HarvestDesk desk = new HarvestDesk(folder)) {
            HarvestSummary summary = desk.harvest(server.baseUrl());
            String told = summary + " " + desk.remarks;
            if (!fault.expected().stop().isEmpty()) {
                assertThat(summary.isComplete()).as(told).isFalse();
                assertThat(summary.stops())
                        .as(told)
                        .singleElement()
                        .asString()
                        .contains(fault.expected().stop());
                assertThat(right()).as(told).containsAllEntriesOf(desk.held("oai_dc"));
                return;
            }
            Map<String, String> expected = right();
            SmallRepository small = new SmallRepository();
            fault.expected().missing().forEach(number -> expected.remove(small.identifier(number)));
            assertThat(summary.stops()).as(told).isEmpty();
            assertThat(desk.held("oai_dc")).as(told).isEqualTo(expected);
            assertThat(desk.outcomes.stream()
                            .filter(outcome -> outcome.kind().isWanting())
                            .map(HarvestOutcome::identifier))
                    .as(told)
                    .containsExactlyInAnyOrderElementsOf(fault.expected().missing().stream()
                            .map(small::identifier)
                            .toList());
            assertThat(desk.remarks.toString()).contains(fault.expected().remark());
        }
    }

    /** What the repository has, whatever its server does on the way. */
    private static Map<String, String> right() {
        SmallRepository small = new SmallRepository();
        Map<String, String> right = new TreeMap<>();
        for (int number = 0; number < SmallRepository.RECORDS; number++) {
            right.put(small.identifier(number), small.metadata(number));
        }
        return right;
    }

    @Test
    void areMoreThanForty() {
        assertThat(faults())
                .extracting(Faults.Fault::name)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(40);
    }
}
