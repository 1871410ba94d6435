package org.fonds.store;

/** Ways in which a repository comes to lie to its harvesters, each of which a test plants by itself. */
public enum PlantedFault {
    /** A publication is dated with the time at which its batch began. */
    DATESTAMP_AT_BATCH_START,
    /** A server states its own time without having moved the ledger clock under the lock. */
    TICK_WITHOUT_THE_LOCK,
    /** A publication is dated with the time of day, though a later time was stated already. */
    DATESTAMP_NOT_RAISED_TO_THE_LEDGER_CLOCK,
    /** A record that changes twice in a second keeps its datestamp. */
    NO_ONE_SECOND_RULE,
    /** A token counts records. */
    OFFSET_PAGING,
    /** Later pages show the repository as it is now. */
    UNPINNED_LIST,
    /** A deleted record is gone without a word. */
    TOMBSTONE_DROPPED,
    /** A deleted record is in no set. */
    TOMBSTONE_WITHOUT_ITS_SETS,
    /** A record that comes back is compared with what it was before it was deleted. */
    COMPARED_WITH_THE_LAST_LIVE_VERSION,
    /** The horizon is not that of the snapshot from which the page is read. */
    HORIZON_OF_ANOTHER_STATEMENT,
    /** A replica answers a token of a list that it has not seen. */
    REPLICA_BEHIND_THE_LIST_ANSWERS,
    /** What is dated at "from" is left out. */
    FROM_EXCLUSIVE
}
