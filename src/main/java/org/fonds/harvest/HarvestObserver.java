package org.fonds.harvest;

import org.jspecify.annotations.Nullable;

/** Is told how a harvest goes on. For one thread. */
public interface HarvestObserver {
    /** A list begins, or goes on; {@code what} names it for people. */
    void begins(String what);

    /**
     * A page came.
     *
     * @param delivered how many records of the list came so far
     * @param size how many there should be; null where the repository does not say
     */
    void page(long delivered, @Nullable Long size);

    /** This became of a record. */
    void outcome(HarvestOutcome outcome);

    /** Something was noticed that whoever reads the log should know. */
    void remark(String sentence);
}
