package org.fonds.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.protocol.SetDescription;
import org.fonds.protocol.SetSpec;
import org.jspecify.annotations.Nullable;

/** The store at one moment: everything asked of one snapshot is answered from the same committed state. */
public interface Snapshot {
    LedgerState ledger();

    /** The formats that the repository offers, in the order offered. */
    List<MetadataFormat> formats();

    /**
     * The formats in which an item has a current version that is not deleted.
     *
     * @return empty where the item has no version at all; an empty list where all its versions are tombstones
     */
    Optional<List<MetadataFormat>> formatsOf(OaiIdentifier identifier);

    /**
     * The current record of an item in a format, a tombstone included.
     *
     * @throws RecordsAreWithheld where its bytes are damaged
     */
    Optional<StoredRecord> record(OaiIdentifier identifier, MetadataPrefix prefix);

    /** The identifier of some live item that begins with {@code prefix}; empty where there is none. */
    Optional<OaiIdentifier> sampleIdentifier(String prefix);

    /** Whether any item's identifier begins otherwise than with {@code prefix}. */
    boolean hasIdentifiersOtherThan(String prefix);

    /**
     * The items with a current oai_dc record that is no tombstone, in the order in which they came in.
     *
     * @param after only items that came in behind the first {@code after} ones
     * @param count of the next so many
     */
    List<LiveItem> liveItems(long after, long count);

    /** Whether the repository has this set. */
    boolean hasSet(SetSpec set);

    /**
     * Sets that existed after publication {@code pinned}, by setSpec.
     *
     * @param after only sets behind this one; null from the beginning
     * @param limit at most this many
     */
    List<SetDescription> sets(@Nullable SetSpec after, int limit, long pinned);

    /** How many sets existed after publication {@code pinned}. */
    long setCount(long pinned);

    /** The number of the first publication whose datestamp is not before {@code from}; past the newest where there is none. */
    long firstPublicationFrom(Instant from);

    /** The number of the last publication whose datestamp is not after {@code until}; 0 where there is none. */
    long lastPublicationUntil(Instant until);

    /**
     * How many versions the list holds, exactly. Answered from tallies, and so only for a list that is pinned to the
     * newest publication.
     */
    long count(ListScope scope);

    /**
     * Whether every record of the format that the repository has can be handed out; no while some are withheld, because
     * their bytes are damaged for good.
     */
    boolean isWhole(MetadataPrefix prefix);

    /** Whether a record of these publications is withheld; of the list's set nothing is asked. */
    boolean isWithheldFrom(ListScope scope);

    /**
     * Where the page that begins behind {@code after} ends, inclusive: of a list of the whole repository with a block
     * where that is possible, so that limits are the most that a page holds.
     *
     * @return empty where nothing of the list lies behind {@code after}
     */
    Optional<Position> pageEnd(ListScope scope, Position after, PageLimits limits);

    /**
     * The records of the list in (after, end], in order; each call reads no more than these. Without those that turned
     * out, since the list began, to be damaged for good.
     *
     * @throws RecordsAreWithheld where bytes are damaged that may still be healed
     */
    List<StoredRecord> records(ListScope scope, Position after, Position end);

    /** The same without bodies. */
    List<StoredRecord> headers(ListScope scope, Position after, Position end);

    /**
     * The same records, as pages show them: those of blocks as they were put together, each block followed by what has
     * ended since in its stretch, the others one by one.
     *
     * @param content what is shown of each
     * @param form of the text of blocks; what is not in a block comes plain
     */
    ListPage page(ListScope scope, Position after, Position end, ListContent content, TextForm form);

    /**
     * What could be harvested at an earlier time: everything dated until then. Takes as long as it takes to walk through
     * all versions.
     *
     * @return empty where the history of that time is no longer kept
     */
    Optional<PastFigures> figuresAt(Instant moment);

    /** How many current records there are in each format, tombstones apart: for people, not for answers. */
    StoreFigures figures();

    /** The blocks of the formats that have any. Walks through them all: for people, not for answers. */
    Map<MetadataPrefix, BlockFigures> blockFigures();
}
