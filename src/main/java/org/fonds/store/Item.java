package org.fonds.store;

import java.time.LocalDate;
import org.fonds.protocol.OaiIdentifier;

/**
 * An item as the register has it.
 *
 * @param id the store's own number of it
 */
record Item(long id, OaiIdentifier identifier, String source, LocalDate firstDay, boolean withdrawn) {}
