package org.fonds.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of some blocks, looked at from any place, leaves no place out. */
class BlockRunTest {
    private static final int BLOCKS = 5;
    private static final long IN_A_BLOCK = 10;
    private static final ListRange WHOLE = new ListRange(1, Tallies.ALL, at(0), at(1000), 1, false);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void coversEachPlaceBehindAnyPlace(boolean more) {
        BlockRun run = new BlockRun(WHOLE, blocks(), more);
        for (int place = 0; place < 1000; place++) {
            ListRange later = WHOLE.after(at(place));
            run.from(later).ifPresent(part -> checkTiles(part, later));
        }
    }

    @Test
    void knowsNothingBehindAPlaceInItsLastBlockWhereOthersMayFollow() {
        BlockRun run = new BlockRun(WHOLE, blocks(), true);

        assertThat(run.from(WHOLE.after(at(BLOCKS * IN_A_BLOCK - 1)))).isEmpty();
        assertThat(run.from(WHOLE.after(at((BLOCKS - 1) * IN_A_BLOCK)))).isPresent();
    }

    private static void checkTiles(BlockRun part, ListRange later) {
        Position reached = later.after();
        for (Stretch stretch : part.stretches(damaged -> {})) {
            ListRange range = stretch instanceof RowStretch rows ? rows.range() : ((BlockStretch) stretch).range();
            assertThat(range.after()).as("behind " + later.after()).isEqualTo(reached);
            reached = range.end();
        }
        assertThat(part.rest().map(ListRange::after).orElse(later.end()))
                .as("behind " + later.after())
                .isEqualTo(reached);
    }

    private static List<Block> blocks() {
        return IntStream.range(0, BLOCKS)
                .mapToObj(n -> new Block(n, at(n * IN_A_BLOCK), at((n + 1) * IN_A_BLOCK), 10, 1000, 1))
                .toList();
    }

    private static Position at(long item) {
        return new Position(1, item);
    }
}
