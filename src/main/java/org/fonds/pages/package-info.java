/**
 * Pages for people, rendered by the server and readable without script.
 *
 * <p>May use {@code provider}, {@code ingest}, {@code store}, {@code quality}, {@code crosswalk}, {@code citation},
 * {@code record}, {@code protocol}, {@code xml}, and JAX-RS. Templates lie in {@code src/main/jte}. Must never come in:
 * anything that changes the store.
 */
@NullMarked
package org.fonds.pages;

import org.jspecify.annotations.NullMarked;
