/**
 * Crosswalks: a record of the archive to one metadata format each, by JAXB classes that are bound at build time to the
 * profile schemas in {@code schemas/}.
 *
 * <p>{@link org.fonds.crosswalk.Crosswalks} is the registry. A format is a class of its own with one class for each
 * group of rows; what several formats say in the same words ({@code Words}, {@code TextLanguages}, {@code AgentClauses},
 * {@code PageAddress}, {@code DigitalCollection}) stands once.
 *
 * <p>A rendering is a function of the record, the settings and the item's first day, and of nothing else: no clock, no
 * host. May use {@code record}, {@code protocol}, {@code xml} and JAXB, which comes in nowhere else. Must never come in:
 * the store, validation.
 */
@NullMarked
package org.fonds.crosswalk;

import org.jspecify.annotations.NullMarked;
