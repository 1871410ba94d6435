package org.fonds.store;

import java.time.Instant;
import org.fonds.protocol.OaiIdentifier;

/**
 * An item that is served.
 *
 * @param datestamp of its oai_dc record
 */
public record LiveItem(OaiIdentifier identifier, Instant datestamp) {}
