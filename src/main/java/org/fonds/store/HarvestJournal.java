package org.fonds.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.SetSpec;
import org.jspecify.annotations.Nullable;

/**
 * Where harvesting of other repositories is, so that it goes on there after whatever ended it. Each note is durable when
 * the method returns.
 */
public interface HarvestJournal {
    /**
     * Takes an origin for this process alone, so that two harvests do not go through one journal; empty where another
     * one has it.
     */
    Optional<Claim> claim(String origin);

    /** The origins in the order in which they were first harvested. */
    List<KnownOrigin> origins();

    /** The origin of this name. */
    Optional<KnownOrigin> origin(String name);

    /** Enters an origin, or gives the one of this name another address or acceptance. */
    void enter(KnownOrigin origin);

    /** How far a list has come; one that nobody has begun is at its beginning. */
    HarvestedList list(String origin, MetadataPrefix prefix, @Nullable SetSpec set);

    /** Takes down how far a list has come; its origin must be entered. */
    void note(HarvestedList list);

    /** Records that the origin named but did not hand over, with the reason, by identifier. */
    Map<String, String> misses(String origin, MetadataPrefix prefix);

    /** Takes down that a record did not come, or, with no reason, that it has come after all. */
    void miss(String origin, MetadataPrefix prefix, String identifier, @Nullable String reason);
}
