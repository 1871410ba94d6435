package org.fonds.store;

import org.fonds.protocol.OaiIdentifier;

/**
 * One line of a list of cards.
 *
 * @param position by which the lines behind it are asked for
 */
public record CardLine(OaiIdentifier identifier, String title, String date, String holder, long position) {}
