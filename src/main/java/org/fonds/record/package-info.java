/**
 * The values of the archive: what a document page states about one document, in the archive's own terms.
 *
 * <p>Everything here is an immutable value with a checking constructor. Text of the source is kept to the letter;
 * parsed parts stand beside it and never replace it. May use the JDK and Commons Lang. Must never come in: XML, HTTP,
 * the store, anything that reads or writes.
 */
@NullMarked
package org.fonds.record;

import org.jspecify.annotations.NullMarked;
