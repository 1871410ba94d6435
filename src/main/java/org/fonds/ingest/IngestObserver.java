package org.fonds.ingest;

/** Is told how a reading goes on; called on the reading's thread. */
public interface IngestObserver {
    /**
     * A part of the work begins.
     *
     * @param steps how many files it will go through
     */
    void begins(String part, long steps);

    /** One file of the part is done. */
    void step();

    /** What became of one document. */
    void outcome(DocumentOutcome outcome);
}
