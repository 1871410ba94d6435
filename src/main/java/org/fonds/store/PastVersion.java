package org.fonds.store;

import java.time.Instant;
import org.fonds.protocol.MetadataPrefix;

/**
 * A version of a record that is no longer served.
 *
 * @param from its datestamp
 * @param until the datestamp of the version that took its place
 * @param deleted whether it was a tombstone
 */
public record PastVersion(MetadataPrefix prefix, Instant from, Instant until, boolean deleted) {}
