package org.fonds.source;

import java.util.function.Function;
import java.util.stream.Stream;

/** What decoding made of a document's bytes: text, or the reason why they are none. */
sealed interface Decoded {
    /** What {@code reader} makes of the text; where there is none, the refusal. */
    Stream<Reading> readBy(Function<SourceText, Stream<Reading>> reader);

    record Text(SourceText text) implements Decoded {
        @Override
        public Stream<Reading> readBy(Function<SourceText, Stream<Reading>> reader) {
            return reader.apply(text);
        }
    }

    record Unreadable(Reading.Refused refusal) implements Decoded {
        @Override
        public Stream<Reading> readBy(Function<SourceText, Stream<Reading>> reader) {
            return Stream.of(refusal);
        }
    }
}
