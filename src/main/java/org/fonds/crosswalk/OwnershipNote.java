package org.fonds.crosswalk;

import java.util.ArrayList;
import java.util.List;
import org.fonds.record.Custody;
import org.fonds.record.Holding;
import org.jspecify.annotations.Nullable;

/**
 * A provenance note as printed, and whose it is.
 *
 * @param label empty where the page names one holder alone; {@code Original 2} is the second holder of the original
 * @param printed {@code Special Declassification April 2002}
 */
record OwnershipNote(String label, String printed) {

    /** The notes of the originals, then those of the copies. */
    static List<OwnershipNote> of(Custody custody) {
        boolean several = custody.originals().size() + custody.copies().size() > 1;
        List<OwnershipNote> notes = new ArrayList<>();
        add(custody.originals(), several ? Words.ORIGINAL : "", notes);
        add(custody.copies(), several ? Words.COPY : "", notes);
        return notes;
    }

    private static void add(List<Holding> holdings, String label, List<OwnershipNote> notes) {
        for (int i = 0; i < holdings.size(); i++) {
            String printed = holdings.get(i).note();
            if (!isBlank(printed)) {
                boolean numbered = !label.isEmpty() && holdings.size() > 1;
                notes.add(new OwnershipNote(numbered ? label + " " + (i + 1) : label, String.valueOf(printed)));
            }
        }
    }

    private static boolean isBlank(@Nullable String words) {
        return words == null || words.isBlank();
    }
}
