package org.fonds.crosswalk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fonds.crosswalk.binding.mods.Detail;
import org.fonds.crosswalk.binding.mods.Extent;
import org.fonds.crosswalk.binding.mods.Part;
import org.fonds.record.ShelfMark;
import org.fonds.record.ShelfMark.Level;

/**
 * A shelf-mark: the whole as printed in one locator, its levels numbered from the widest, its leaves as an extent.
 *
 * <p>The title and number of a collection are not a mark: they are told as the host of the paper. A mark of an unknown
 * system has no levels to tell.
 */
final class ModsShelfMarks {
    static final String COLLECTION = "collection";
    static final String LCCN = "lccn";

    private static final String UNKNOWN = "shelfmark";
    private static final Set<String> LEAVES = Set.of("listy", "pages", "folio");

    private ModsShelfMarks() {}

    /** The mark as printed; none where the words name but a collection. */
    static Optional<String> locator(ShelfMark mark) {
        boolean collectionAlone =
                !mark.levels().isEmpty() && mark.levels().stream().allMatch(ModsShelfMarks::isOfCollection);
        return mark.text().isBlank() || collectionAlone ? Optional.empty() : Optional.of(mark.text());
    }

    static Optional<Part> part(ShelfMark mark) {
        List<Level> told = mark.levels().stream().filter(ModsShelfMarks::isTold).toList();
        List<Object> levels = new ArrayList<>();
        told.stream().filter(level -> !isLeaves(level)).forEach(level -> levels.add(detail(level, levels.size() + 1)));
        told.stream().filter(ModsShelfMarks::isLeaves).forEach(level -> levels.add(extent(level)));
        Part part = new Part();
        part.getDetailOrExtent().addAll(levels);
        return levels.isEmpty() ? Optional.empty() : Optional.of(part);
    }

    private static boolean isTold(Level level) {
        return !level.value().isBlank()
                && !isOfCollection(level)
                && !level.name().equals(UNKNOWN);
    }

    private static boolean isOfCollection(Level level) {
        return level.name().equals(COLLECTION) || level.name().equals(LCCN);
    }

    private static boolean isLeaves(Level level) {
        return LEAVES.contains(level.name());
    }

    private static Detail detail(Level level, int number) {
        Detail detail = new Detail();
        detail.setType(level.name());
        detail.setLevel(number);
        detail.setNumber(level.value());
        if (!level.caption().isBlank()) {
            detail.setCaption(level.caption());
        }
        return detail;
    }

    private static Extent extent(Level level) {
        Extent extent = new Extent();
        extent.setUnit(level.name());
        extent.setList(level.value());
        return extent;
    }
}
