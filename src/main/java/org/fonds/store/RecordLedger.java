package org.fonds.store;

import java.time.Duration;
import java.util.List;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.SetDescription;

/** The side of the store that publishing writes. Several processes may publish; each waits for the one before it. */
public interface RecordLedger {
    /** Makes these the formats that the repository offers, in this order. Formats with versions are never dropped. */
    void offerFormats(List<MetadataFormat> formats);

    /** Adds these sets to the repository, or gives them these names and descriptions. */
    void declareSets(List<SetDescription> sets);

    /**
     * Carries out the changes as one publication, durably, before it returns: all of it or, where an exception is
     * thrown, nothing. An item may occur only once.
     *
     * @throws StoreIsUnavailable where the store cannot be written now
     * @throws IllegalArgumentException where an item occurs twice
     */
    Publication publish(List<Change> changes);

    /**
     * Does everything that {@link #publish} does and takes it back: what publishing would come to.
     *
     * @throws StoreIsUnavailable where the store cannot be written now
     * @throws IllegalArgumentException where an item occurs twice
     */
    Publication rehearse(List<Change> changes);

    /**
     * Gives a damaged rendition the bytes back that were published, where they are among the renewed ones. Else the record
     * is withheld: it is left out of lists that begin from now on, without a word of deletion, until a {@link Change.Put}
     * announces it anew.
     *
     * @param renewed what is made now of the document that the store keeps; empty where nothing can be made
     * @throws StoreIsUnavailable where the store cannot be written now
     */
    Mending mend(DamagedRendition damaged, List<Rendition> renewed);

    /**
     * Drops what ended before so long ago, in portions; lists that began earlier can no longer be resumed, and the state
     * of earlier times can no longer be asked for. What is current stays, tombstones included.
     *
     * @param kept at least as long as lists live
     * @return how many versions were dropped
     * @throws StoreIsUnavailable where the store cannot be written now; what was dropped until then stays dropped
     */
    long vacuum(Duration kept);

    /**
     * Builds some of the blocks that are missing or stale. Meant to be called in the background until nothing is left to
     * do; what was published is acknowledged and shown without it.
     *
     * @return whether there was anything to do
     * @throws StoreIsUnavailable where the store cannot be read or written now
     */
    boolean buildBlocks();

    /**
     * Moves the ledger clock on to now, so that answers do not state an old time. Never waits. A time of day that has
     * jumped by more than an hour since it was last believed is not taken over; a warning is logged instead.
     *
     * @return whether the clock was moved; false while somebody publishes, where the clock is ahead, and after a jump
     */
    boolean tick();
}
