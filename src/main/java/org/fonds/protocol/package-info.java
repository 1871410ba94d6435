/**
 * The values of OAI-PMH 2.0: verbs, requests, errors, identifiers, dates, sets, formats.
 *
 * <p>Text from outside becomes a value once, here; nothing further in sees a raw argument. May use the JDK alone. Must
 * never come in: anything that reads, writes or waits.
 */
@NullMarked
package org.fonds.protocol;

import org.jspecify.annotations.NullMarked;
