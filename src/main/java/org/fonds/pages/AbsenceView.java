package org.fonds.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is shown instead of a record.
 *
 * @param heading what is the matter
 * @param explanation in a sentence
 * @param facts about the item
 * @param held why a document of it is held back; null where none is
 */
public record AbsenceView(
        Frame frame,
        String heading,
        String explanation,
        List<RecordView.Particular> facts,
        RecordView.@Nullable HeldView held) {
    public AbsenceView {
        facts = List.copyOf(facts);
    }

    /** A sentence, and no more. */
    AbsenceView(Frame frame, String heading, String explanation) {
        this(frame, heading, explanation, List.of(), null);
    }
}
