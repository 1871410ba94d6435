/** Bytes that nobody has thought of, given to all that reads what comes from outside: found by Jazzer, held by seeds. */
@org.jspecify.annotations.NullMarked
package org.fonds.fuzzing;
