package org.fonds.store;

import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.SetSpec;
import org.jspecify.annotations.Nullable;

/**
 * One list: the versions of a format that were current after publication {@code pinned}, of those the ones that began
 * with publication {@code first} to {@code last}, of those the members of a set.
 *
 * @param prefix the format
 * @param set the set, with all below it; null for the whole repository
 * @param first the first publication, inclusive, from 1
 * @param last the last one, inclusive, at most {@code pinned}; before {@code first} for an empty list
 * @param pinned the publication that was the newest when the list began
 */
public record ListScope(MetadataPrefix prefix, @Nullable SetSpec set, long first, long last, long pinned) {}
