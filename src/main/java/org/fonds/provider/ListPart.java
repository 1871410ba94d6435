package org.fonds.provider;

import java.time.Instant;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.SetSpec;
import org.jspecify.annotations.Nullable;

/**
 * Which page of which list was handed out. All pages of one harvest have the same prefix, set and beginning.
 *
 * @param set null for all records
 * @param begun the responseDate of the list's first page
 * @param records how many records or headers the page has
 * @param isLast whether the list ends with it
 */
public record ListPart(MetadataPrefix prefix, @Nullable SetSpec set, Instant begun, int records, boolean isLast) {}
