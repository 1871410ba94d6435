package org.fonds.protocol;

import org.jspecify.annotations.Nullable;

/**
 * What a list request selects (OAI-PMH 2.0, section 2.7).
 *
 * @param prefix the metadata format
 * @param from the lower bound, inclusive; null for none
 * @param until the upper bound, inclusive; null for none
 * @param set the set, with all below it; null for the whole repository
 */
public record Selection(
        MetadataPrefix prefix,
        @Nullable Datestamp from,
        @Nullable Datestamp until,
        @Nullable SetSpec set) {}
