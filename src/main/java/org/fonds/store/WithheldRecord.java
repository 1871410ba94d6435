package org.fonds.store;

import java.time.Instant;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;

/**
 * A record that is in no list, because its bytes are damaged and could not be made anew.
 *
 * @param source of its item
 * @param since when
 */
public record WithheldRecord(OaiIdentifier identifier, MetadataPrefix prefix, String source, Instant since) {}
