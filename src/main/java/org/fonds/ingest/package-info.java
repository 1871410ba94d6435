/**
 * From a source to the store: read, render, validate, compare, publish; what fails is held back and told.
 *
 * <p>A reading goes over its source twice: first for the identifiers, so that two documents with one identifier and
 * documents that are gone are known before anything is published; then to publish. May use {@code source}, {@code
 * crosswalk}, {@code quality}, {@code store}, {@code citation}, {@code record}, {@code protocol}, {@code xml}. Must never
 * come in: HTTP, the command line.
 */
@NullMarked
package org.fonds.ingest;

import org.jspecify.annotations.NullMarked;
