package org.fonds.record;

import java.util.List;
import java.util.Optional;

/**
 * Where a paper lies inside its archive: the whole mark as printed, and its levels in the order printed.
 *
 * <p>Example: text {@code f. 558, op. 11, d. 97, ll. 67-70}; levels fond "f." 558, opis "op." 11, delo "d." 97, listy
 * "ll." 67-70. A mark of an unknown system has the one level {@code shelfmark}, the whole. No mark: {@link #NONE}.
 */
public record ShelfMark(String text, List<Level> levels) {
    /** The page prints no mark. */
    public static final ShelfMark NONE = new ShelfMark("", List.of());

    /**
     * One level of a mark.
     *
     * @param name the level's name in CITATIONS.md's table of systems: {@code fond}, {@code delo}, {@code pages} ...
     * @param caption the label as printed, {@code "op."}; empty where the source has none
     * @param value the value in the source's own characters, without its label
     */
    public record Level(String name, String caption, String value) {}

    public ShelfMark {
        levels = List.copyOf(levels);
    }

    public boolean isEmpty() {
        return text.isEmpty() && levels.isEmpty();
    }

    /** The value of the first level of this name. */
    public Optional<String> value(String name) {
        return levels.stream()
                .filter(level -> level.name.equals(name))
                .map(Level::value)
                .findFirst();
    }
}
