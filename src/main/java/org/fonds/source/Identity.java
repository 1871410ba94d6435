package org.fonds.source;

import java.util.function.Function;
import org.fonds.record.RecordId;

/** Which document a page is of, or why that cannot be told. */
sealed interface Identity {
    /** What {@code then} makes of the document's number; where there is none, the refusal. */
    Reading read(Function<RecordId, Reading> then);

    record Known(RecordId id) implements Identity {
        @Override
        public Reading read(Function<RecordId, Reading> then) {
            return then.apply(id);
        }
    }

    record Unknown(Reading.Refused refusal) implements Identity {
        @Override
        public Reading read(Function<RecordId, Reading> then) {
            return refusal;
        }
    }
}
