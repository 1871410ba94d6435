package org.fonds.source;

import java.util.Optional;
import java.util.stream.Stream;

/** A reader of one layout. */
public interface SourceReader {
    /** The layout's name, kept with each stored document: {@code cover-sheet}. */
    String layout();

    /** What the layout is recognised by, in words for whoever wonders why a document was not. */
    String signs();

    /** Whether the text looks like this layout; decided from content alone. */
    boolean recognises(SourceText text);

    /**
     * Whether it reads document by document from the lines and never asks for the bytes of the whole, so that a file may be
     * longer than memory.
     */
    default boolean readsLongFiles() {
        return false;
    }

    /** What a text that nobody recognised lacks to be of this layout; empty where it looks nothing like it. */
    default Optional<Reading.Refused> nearMiss(SourceText text) {
        return Optional.empty();
    }

    /** Reads every document of the text, in order; a bad one is a refusal and does not end the stream. */
    Stream<Reading> read(SourceText text);
}
