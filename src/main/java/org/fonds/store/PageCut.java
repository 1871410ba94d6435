package org.fonds.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the end of a page: takes what comes, in order, until its limits are reached. */
final class PageCut {
    private final PageLimits limits;
    private int records;
    private long bytes;
    private @Nullable Position end;

    PageCut(PageLimits limits) {
        this.limits = limits;
    }

    boolean isEmpty() {
        return records == 0;
    }

    /** How many more records there may be. */
    int room() {
        return limits.records() - records;
    }

    /** Takes records that stay together if they fit. */
    boolean take(int count, long size, Position last) {
        if (records + count > limits.records() || bytes + size > limits.bytes()) {
            return false;
        }
        records += count;
        bytes += size;
        end = last;
        return true;
    }

    /** Takes a single record if it fits; the first one always does. */
    boolean take(long size, Position last) {
        if (isEmpty()) {
            records = 1;
            bytes = size;
            end = last;
            return true;
        }
        return take(1, size, last);
    }

    /** Nothing of the list lies between what was taken and this place. */
    void reach(Position border) {
        end = border;
    }

    /** Empty where nothing was taken. */
    Optional<Position> end() {
        return isEmpty() ? Optional.empty() : Optional.ofNullable(end);
    }
}
