/**
 * What is wrong with a fragment: validation against the profile schemas, each compiled once, and rules.
 *
 * <p>{@link org.fonds.quality.FragmentValidator} holds a list of checks for each format. The first is its schema; rules
 * are further checks beside it.
 *
 * <p>May use {@code xml} and {@code protocol}. Must never come in: the store, crosswalks, the network.
 */
@NullMarked
package org.fonds.quality;

import org.jspecify.annotations.NullMarked;
