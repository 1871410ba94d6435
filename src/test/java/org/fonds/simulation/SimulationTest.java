package org.fonds.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.Random;
import org.fonds.store.PlantedFault;
import org.fonds.testing.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Nothing is lost, nothing is invented, nothing comes twice, and the same harness sees each planted fault. The long form:
 * {@code -Dfonds.operations=1000000}; a run again: {@code -Dfonds.seed=N}.
 */
class SimulationTest {
    private static final long OPERATIONS = Long.getLong("fonds.operations", 1_500);
    private static final long OPERATIONS_UNTIL_CAUGHT = 200_000;

    @TempDir
    Path folder;

    private final long seed = Long.getLong("fonds.seed", new Random().nextLong());

    @ParameterizedTest
    @EnumSource
    void losesNothingAndInventsNothing(Place place) {
        Tally tally = run(place, null, OPERATIONS, false);

        System.out.println("simulation over " + place + ", seed " + seed + ": " + tally);
        assertThat(tally.isFaultless()).as("seed %d, %s", seed, tally).isTrue();
        assertThat(tally.of(Tally.Count.LISTS)).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void losesNothingOverTheNetwork(Place place) {
        Tally tally = run(place, null, OPERATIONS / 10, true);

        assertThat(tally.isFaultless()).as("seed %d, %s", seed, tally).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void seesEachPlantedFault(PlantedFault fault) {
        Tally tally = run(Place.SQLITE, fault, OPERATIONS_UNTIL_CAUGHT, false);

        System.out.println(fault + ", seed " + seed + ": " + tally);
        assertThat(tally.isFaultless()).as("seed %d, %s", seed, tally).isFalse();
    }

    private Tally run(Place place, @Nullable PlantedFault fault, long operations, boolean overHttp) {
        assumeThat(place.isPossible()).isTrue();
        String address = place.create(folder);
        try (Simulation simulation = new Simulation(folder, address, seed, fault, overHttp)) {
            return simulation.run(operations);
        } finally {
            place.drop(address);
        }
    }
}
