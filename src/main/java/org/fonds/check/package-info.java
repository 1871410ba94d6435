/**
 * Whether any OAI-PMH repository conforms, judged from outside: every requirement gets a verdict, with the request and the
 * part of the answer that shows it.
 *
 * <p>A {@link org.fonds.check.Probe} asks for what its requirements are about; a {@link org.fonds.check.Conformance} runs
 * them all, one request at a time and no more than it was allowed.
 *
 * <p>May use {@code harvest}, {@code protocol}, {@code xml} and {@code quality}. Must never come in: the store.
 */
@NullMarked
package org.fonds.check;

import org.jspecify.annotations.NullMarked;
