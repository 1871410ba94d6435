package org.fonds.harvest;

import org.jspecify.annotations.Nullable;

/**
 * A resumptionToken element (OAI-PMH 2.0, section 3.5).
 *
 * @param token empty at the end of a list
 * @param size completeListSize; null where it is missing or no number
 * @param cursor null where it is missing or no number
 */
public record Resumption(
        String token, @Nullable Long size, @Nullable Long cursor) {}
