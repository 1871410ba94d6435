package org.fonds.record;

import java.util.List;

/** One statement of the page about where the document lies or how it came to the reader. */
public sealed interface CustodyEvent {
    /** The original lies here. */
    record HeldBy(Holding holding) implements CustodyEvent {}

    /** A copy lies here. */
    record CopyHeldBy(Holding holding) implements CustodyEvent {}

    /** Somebody obtained, contributed, transcribed, translated or edited it. */
    record HandledBy(Agent agent) implements CustodyEvent {}

    /**
     * Somebody paid.
     *
     * @param printed the credits as printed
     * @param sponsors the sponsors that the credits or the page's donors name
     */
    record MadePossibleBy(String printed, List<String> sponsors) implements CustodyEvent {
        public MadePossibleBy {
            sponsors = List.copyOf(sponsors);
        }
    }
}
