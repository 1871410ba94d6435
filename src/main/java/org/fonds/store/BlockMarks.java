package org.fonds.store;

import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Marks the blocks that lose versions to a publication as stale, and does no more: they are built anew by others. */
final class BlockMarks {
    private final Map<Long, TreeSet<Position>> lost = new TreeMap<>();

    /** Notes that a version of an item ends. */
    void lose(CurrentVersion version, long item) {
        lost.computeIfAbsent(version.format(), format -> new TreeSet<>()).add(new Position(version.from(), item));
    }

    /** Marks the blocks of all that was noted, each once. */
    void write(Session session, long number) {
        BlockTable blocks = new BlockTable(session);
        lost.forEach((format, places) -> mark(blocks, format, places, number));
    }

    private static void mark(BlockTable blocks, long format, NavigableSet<Position> places, long number) {
        @Nullable Position place = places.first();
        while (place != null) {
            Optional<Block> next = blocks.covering(format, place);
            if (next.isEmpty()) {
                return;
            }
            Block block = next.get();
            if (block.after().compareTo(place) < 0) {
                blocks.mark(block, number);
                place = places.higher(block.end());
            } else {
                place = places.higher(block.after());
            }
        }
    }
}
