/**
 * XML as bytes: fragments, names, escaping, parsers that are safe on hostile input, and what a check finds in a
 * fragment.
 *
 * <p>May use the JDK alone. Must never come in: JAXB, any metadata format, the network.
 */
@NullMarked
package org.fonds.xml;

import org.jspecify.annotations.NullMarked;
